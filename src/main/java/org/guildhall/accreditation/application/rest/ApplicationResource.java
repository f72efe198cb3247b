package org.guildhall.accreditation.application.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.accreditation.application.ApplicationReading;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.text.Parsing;

/** Applying for an accreditation, assessing and deciding. */
@CheckedRequest
@Path("/communities/{space}/applications")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ApplicationResource {
    private static final Map<String, AccreditationAction> STEPS = Map.of(
            "withdrawal", AccreditationAction.WITHDRAW,
            "appeal", AccreditationAction.APPEAL,
            "assessment", AccreditationAction.TAKE_UP,
            "recommendation", AccreditationAction.RECOMMEND,
            "refusal", AccreditationAction.REFUSE,
            "grant", AccreditationAction.GRANT);

    private final ApplicationReading reading;
    private final ApplicationService service;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public ApplicationResource(
            ApplicationReading reading, ApplicationService service, AccreditationRights rights, Viewers viewers) {
        this.reading = reading;
        this.service = service;
        this.rights = rights;
        this.viewers = viewers;
    }

    /** The open ones, the oldest first, for those who run the accreditations. */
    @GET
    @LicensedOnly
    public Response open(
            @PathParam("space") String space, @QueryParam("after") String after, @QueryParam("size") String size) {
        rights.readable(viewers.current(), PathKeys.space(space));
        ApplicationReading.OpenCases page =
                reading.open(viewers.current(), PathKeys.space(space), id(after), PageSize.of(size, 50, 25));
        return JsonBodies.ok(new PageBody<>(
                page.cases().stream().map(ApplicationBody::of).toList(),
                page.next().map(String::valueOf).orElse(null)));
    }

    /** The caller's own, the latest first. */
    @GET
    @Path("/me")
    @LicensedOnly
    public Response own(@PathParam("space") String space) {
        return JsonBodies.ok(new PageBody<>(
                reading.own(viewers.current(), PathKeys.space(space)).stream()
                        .map(ApplicationBody::of)
                        .toList(),
                null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response apply(@PathParam("space") String space, String body) {
        rights.writable(viewers.current(), PathKeys.space(space));
        ApplicationForm form = JsonBodies.read(body, NewApplicationBody.class).form();
        return one(
                space,
                service.apply(viewers.current(), PathKeys.space(space), form).id());
    }

    @GET
    @Path("/{applicationId: [0-9]{1,18}}")
    @LicensedOnly
    public Response get(@PathParam("space") String space, @PathParam("applicationId") long id) {
        return one(space, id);
    }

    /** What the applicant, an assessor or a decider does with it. */
    @POST
    @Path("/{applicationId: [0-9]{1,18}}/{step: withdrawal|appeal|assessment|recommendation|refusal|grant}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response take(
            @PathParam("space") String space,
            @PathParam("applicationId") long id,
            @PathParam("step") String step,
            String body) {
        service.requireParty(viewers.current(), PathKeys.space(space), id, STEPS.get(step));
        take(viewers.current(), PathKeys.space(space), id, step, JsonBodies.read(body, ApplicationStepBody.class));
        return one(space, id);
    }

    private void take(Viewer viewer, SpaceKey space, long id, String step, ApplicationStepBody body) {
        switch (step) {
            case "withdrawal" -> service.withdraw(viewer, space, id);
            case "appeal" -> service.appeal(viewer, space, id, body.reason());
            case "assessment" -> service.takeUp(viewer, space, id);
            case "recommendation" -> service.recommend(viewer, space, id, body.isFavourable(), body.reason());
            case "refusal" -> service.refuse(viewer, space, id, body.reason());
            default -> service.grant(viewer, space, id, body.day(), body.reason());
        }
    }

    private Response one(String space, long id) {
        return JsonBodies.ok(ApplicationBody.of(reading.one(viewers.current(), PathKeys.space(space), id)));
    }

    /** What comes after, for a cursor of ours; the first page for anything else. */
    private static long id(String after) {
        return Parsing.id(after).orElse(0L);
    }

    /** What somebody asks for, with what shows that they can. */
    record NewApplicationBody(
            @JsonProperty Long scheme,
            @JsonProperty String level,
            @JsonProperty String statement,
            @JsonProperty List<NewEvidenceBody> evidence) {
        ApplicationForm form() {
            return new ApplicationForm(
                    scheme == null ? 0 : scheme,
                    level,
                    statement,
                    evidence == null
                            ? List.of()
                            : evidence.stream().map(NewEvidenceBody::piece).toList());
        }
    }

    /**
     * A piece of evidence; the kind is {@code page}, {@code link}, {@code attachment} or {@code text}. It is confidential
     * only when that is said.
     */
    record NewEvidenceBody(
            @JsonProperty String kind,
            @JsonProperty String title,
            @JsonProperty String value,
            @JsonProperty Boolean confidential) {
        ApplicationForm.Piece piece() {
            return new ApplicationForm.Piece(kind, title, value, Boolean.TRUE.equals(confidential));
        }
    }

    /** The words of a step; {@code favourable} for a recommendation, {@code from} for a grant. */
    record ApplicationStepBody(
            @JsonProperty String reason,
            @JsonProperty Boolean favourable,
            @JsonProperty String from) {
        boolean isFavourable() {
            if (favourable == null) {
                throw RequestRefusedException.invalid("favourable", "guildhall.refusal.required", "favourable");
            }
            return favourable;
        }

        /** Empty for what is no day, which the service refuses. */
        Optional<LocalDate> day() {
            return Parsing.day(from);
        }
    }
}
