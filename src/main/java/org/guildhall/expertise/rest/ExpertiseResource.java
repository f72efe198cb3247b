package org.guildhall.expertise.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.expertise.ExpertiseLookup;
import org.guildhall.expertise.ExpertiseQuery;
import org.guildhall.expertise.Finding;
import org.guildhall.expertise.Findings;
import org.guildhall.expertise.Reason;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.PersonKeys;
import org.guildhall.platform.rest.PersonNames;
import org.guildhall.platform.rest.RateLimited;

/** Who knows what. */
@CheckedRequest
@Path("/expertise")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class ExpertiseResource {
    private final ExpertiseLookup lookup;
    private final Viewers viewers;

    @Inject
    public ExpertiseResource(ExpertiseLookup lookup, Viewers viewers) {
        this.lookup = lookup;
        this.viewers = viewers;
    }

    @GET
    @AnonymousSiteAccess
    @RateLimited
    public Response find(
            @QueryParam("q") String q,
            @QueryParam("community") String community,
            @QueryParam("after") String after,
            @QueryParam("size") String size) {
        if (q == null || q.isBlank()) {
            throw RequestRefusedException.invalid("q", "guildhall.refusal.required", "q");
        }
        Findings findings = lookup.find(
                viewers.current(),
                new ExpertiseQuery(
                        q,
                        Optional.ofNullable(community).map(PathKeys::space),
                        Optional.ofNullable(after),
                        PageSize.of(size, 100, 20)));
        return JsonBodies.ok(new PageBody<>(
                findings.findings().stream()
                        .map(finding -> FindingBody.of(finding, viewers.current()))
                        .toList(),
                findings.next().orElse(null)));
    }

    /**
     * A person who may help, with the best reason and the further ones; the key is null for visitors. How well the reason
     * answers what was asked: “exact”, “begun”, “parts” or “guess”.
     */
    record FindingBody(
            @JsonProperty String person,
            @JsonProperty String name,
            @JsonProperty String space,
            @JsonProperty String topic,
            @JsonProperty String relation,
            @JsonProperty String note,
            @JsonProperty boolean canBeAsked,
            @JsonProperty String match,
            @JsonProperty List<ReasonBody> further,
            @JsonProperty List<AccreditedBody> accreditations) {
        static FindingBody of(Finding finding, Viewer viewer) {
            List<ReasonBody> reasons =
                    finding.reasons().stream().map(ReasonBody::of).toList();
            ReasonBody best = reasons.get(0);
            return new FindingBody(
                    PersonKeys.shown(finding.person().id(), viewer),
                    PersonNames.shown(finding.person()),
                    best.space(),
                    best.topic(),
                    best.relation(),
                    best.note(),
                    best.canBeAsked(),
                    best.match(),
                    reasons.subList(1, reasons.size()),
                    finding.accreditations().stream().map(AccreditedBody::of).toList());
        }
    }

    /** What the person says of a topic in a community. */
    record ReasonBody(
            @JsonProperty String space,
            @JsonProperty String topic,
            @JsonProperty String relation,
            @JsonProperty String note,
            @JsonProperty boolean canBeAsked,
            @JsonProperty String match) {
        static ReasonBody of(Reason reason) {
            return new ReasonBody(
                    reason.community().space().value(),
                    reason.statement().topic(),
                    reason.statement().relation().code(),
                    reason.statement().note(),
                    reason.statement().canBeAsked(),
                    reason.match().code());
        }
    }

    /** An accreditation in force today. */
    record AccreditedBody(
            @JsonProperty String scheme,
            @JsonProperty String level,
            @JsonProperty String validUntil,
            @JsonProperty String graceUntil) {
        static AccreditedBody of(CurrentAccreditation held) {
            return new AccreditedBody(
                    held.schemeName(),
                    held.level(),
                    held.lastDays().validUntil().map(Object::toString).orElse(null),
                    held.lastDays().graceUntil().map(Object::toString).orElse(null));
        }
    }
}
