package org.guildhall.notice.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.notice.NoticeMarks;
import org.guildhall.notice.NoticePage;
import org.guildhall.notice.NoticeReading;
import org.guildhall.notice.NoticeSetting;
import org.guildhall.notice.NoticeSettings;
import org.guildhall.notice.NoticeView;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PageBody;
import org.guildhall.platform.rest.PageSize;

/** What the caller was told in all communities, and what they are mailed of it. */
@CheckedRequest
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class NoticesResource {
    private static final int MOST = 100;
    private static final int USUAL = 50;

    private final NoticeReading reading;
    private final NoticeMarks marks;
    private final NoticeSettings settings;
    private final Viewers viewers;

    @Inject
    public NoticesResource(NoticeReading reading, NoticeMarks marks, NoticeSettings settings, Viewers viewers) {
        this.reading = reading;
        this.marks = marks;
        this.settings = settings;
        this.viewers = viewers;
    }

    @GET
    @LicensedOnly
    public Response list(@QueryParam("after") String after, @QueryParam("size") String size) {
        NoticePage page = reading.page(viewers.current(), Optional.ofNullable(after), PageSize.of(size, MOST, USUAL));
        return JsonBodies.ok(new PageBody<>(
                page.notices().stream().map(NoticeBody::of).toList(),
                page.next().isEmpty() ? null : page.next()));
    }

    /** All up to one that the caller has seen. */
    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response readUpTo(String body) {
        viewers.current().signedIn();
        marks.readUpTo(
                viewers.current(),
                Optional.empty(),
                JsonBodies.read(body, ReadBody.class).id());
        return Response.noContent().build();
    }

    @GET
    @Path("/settings")
    @LicensedOnly
    public Response settings() {
        return JsonBodies.ok(own());
    }

    private NoticeSettingsBody own() {
        return new NoticeSettingsBody(settings.own(viewers.current()).stream()
                .map(NoticeSettingBody::of)
                .toList());
    }

    /** Kinds that are not named stay as they are. */
    @PUT
    @Path("/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response choose(@HeaderParam(EntityTags.IF_MATCH) String ifMatch, String body) {
        viewers.current().signedIn();
        ChoicesBody choices = JsonBodies.read(body, ChoicesBody.class);
        EntityTags.ifMatch(ifMatch, Function.identity()).require(this::own);
        settings.choose(viewers.current(), choices.typed());
        return settings();
    }

    /** The id of the latest that was seen. */
    record ReadBody(@JsonProperty Long upTo) {
        long id() {
            if (upTo == null) {
                throw RequestRefusedException.invalid("upTo", "guildhall.refusal.required", "upTo");
            }
            return upTo;
        }
    }

    /** Deliveries by kind. */
    record ChoicesBody(@JsonProperty Map<String, String> choices) {
        Map<String, String> typed() {
            return choices == null ? Map.of() : choices;
        }
    }

    /** For every kind. */
    record NoticeSettingsBody(@JsonProperty List<NoticeSettingBody> settings) {}

    /** How the caller is mailed notices of a kind. */
    record NoticeSettingBody(
            @JsonProperty String kind,
            @JsonProperty String label,
            @JsonProperty String delivery,
            @JsonProperty List<String> deliveries) {
        static NoticeSettingBody of(NoticeSetting setting) {
            return new NoticeSettingBody(setting.kind(), setting.label(), setting.delivery(), setting.deliveries());
        }
    }

    /** A notice in the caller's language. */
    record NoticeBody(
            @JsonProperty long id,
            @JsonProperty String space,
            @JsonProperty String kind,
            @JsonProperty String text,
            @JsonProperty String at,
            @JsonProperty String address,
            @JsonProperty boolean read) {
        static NoticeBody of(NoticeView view) {
            return new NoticeBody(
                    view.id(), view.space(), view.kind(), view.text(), view.at(), view.address(), view.isRead());
        }
    }
}
