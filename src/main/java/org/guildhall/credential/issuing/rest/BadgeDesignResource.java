package org.guildhall.credential.issuing.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.credential.issuing.BadgeDesign;
import org.guildhall.credential.issuing.BadgeDesignService;
import org.guildhall.credential.issuing.Signatory;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.EntityTags;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;

/**
 * How the badges and certificates of a scheme look. Levels are named by their place, the lowest is 1: their names may have
 * signs that no address can hold.
 */
@CheckedRequest
@Path("/communities/{space}/schemes/{schemeId: [0-9]{1,18}}/design")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class BadgeDesignResource {
    private static final String PICTURE = "/levels/{level: [0-9]{1,3}}/picture";

    private final BadgeDesignService designs;
    private final AccreditationRights rights;
    private final Viewers viewers;

    @Inject
    public BadgeDesignResource(BadgeDesignService designs, AccreditationRights rights, Viewers viewers) {
        this.designs = designs;
        this.rights = rights;
        this.viewers = viewers;
    }

    @GET
    @LicensedOnly
    public Response get(@PathParam("space") String space, @PathParam("schemeId") long schemeId) {
        return JsonBodies.ok(DesignBody.of(design(space, schemeId)));
    }

    /** The picture itself is the body, a PNG or an SVG drawing of at most 1 MB. */
    @PUT
    @Path(PICTURE)
    @Consumes({"image/png", "image/svg+xml"})
    @LicensedOnly
    public Response setPicture(
            @PathParam("space") String space,
            @PathParam("schemeId") long schemeId,
            @PathParam("level") int level,
            InputStream picture)
            throws IOException {
        SpaceKey key = configurable(space);
        designs.setPicture(viewers.current(), key, schemeId, level(space, schemeId, level), bytes(picture));
        return get(space, schemeId);
    }

    /** Badges of the level are drawn again. */
    @DELETE
    @Path(PICTURE)
    @LicensedOnly
    public Response removePicture(
            @PathParam("space") String space, @PathParam("schemeId") long schemeId, @PathParam("level") int level) {
        SpaceKey key = configurable(space);
        designs.removePicture(viewers.current(), key, schemeId, level(space, schemeId, level));
        return Response.noContent().build();
    }

    /** Says who signs the certificates; both left empty, nobody. */
    @PUT
    @Path("/signatory")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response sign(
            @PathParam("space") String space,
            @PathParam("schemeId") long schemeId,
            @HeaderParam(EntityTags.IF_MATCH) String ifMatch,
            String body) {
        SpaceKey key = configurable(space);
        SignatoryBody wanted = JsonBodies.read(body, SignatoryBody.class);
        designs.sign(
                viewers.current(),
                key,
                schemeId,
                new Signatory(wanted.signatoryName(), wanted.signatoryOffice()),
                EntityTags.ifMatch(ifMatch, any -> DesignBody.of(design(space, schemeId))));
        return get(space, schemeId);
    }

    private SpaceKey configurable(String space) {
        SpaceKey key = PathKeys.space(space);
        rights.configurable(viewers.current(), key);
        return key;
    }

    private BadgeDesign design(String space, long schemeId) {
        return designs.of(viewers.current(), PathKeys.space(space), schemeId);
    }

    private String level(String space, long schemeId, int place) {
        return design(space, schemeId).levels().stream()
                .skip(Math.max(0, place - 1L))
                .filter(any -> place > 0)
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.no-such-level"))
                .level();
    }

    private static byte[] bytes(InputStream picture) throws IOException {
        return picture == null ? new byte[0] : picture.readNBytes(BadgeDesignService.LARGEST_PICTURE + 1);
    }

    /** Who signs and how the levels look, the lowest first. */
    record DesignBody(
            @JsonProperty String signatoryName,
            @JsonProperty String signatoryOffice,
            @JsonProperty List<LevelBody> levels) {
        static DesignBody of(BadgeDesign design) {
            return new DesignBody(
                    design.signatory().name(),
                    design.signatory().office(),
                    design.levels().stream()
                            .map(look -> new LevelBody(look.level(), look.title(), look.own()))
                            .toList());
        }
    }

    /** A level, what is drawn on its badges, and whether the community has given it a picture of its own instead. */
    record LevelBody(
            @JsonProperty String level,
            @JsonProperty String title,
            @JsonProperty boolean ownPicture) {}

    /** Both may be left out. */
    record SignatoryBody(
            @JsonProperty String signatoryName,
            @JsonProperty String signatoryOffice) {}
}
