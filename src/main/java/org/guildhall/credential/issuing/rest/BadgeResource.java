package org.guildhall.credential.issuing.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.credential.issuing.CredentialService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.AttachedFile;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.PathKeys;

/** The portable badge of an accreditation in force, for its holder and for those who run the accreditations. */
@CheckedRequest
@Path("/communities/{space}")
@LicensedOnly
public final class BadgeResource {
    private final CredentialService badges;
    private final Viewers viewers;

    @Inject
    public BadgeResource(CredentialService badges, Viewers viewers) {
        this.badges = badges;
        this.viewers = viewers;
    }

    /** The signed credential as a compact VC-JWT. */
    @GET
    @Path("/accreditations/{number}/badge.jwt")
    @Produces(MediaType.TEXT_PLAIN)
    @LicensedOnly
    public Response jwt(@PathParam("space") String space, @PathParam("number") String number) {
        String jwt = badges.jwt(viewers.current(), PathKeys.space(space), number);
        return file(number, "jwt", "text/plain;charset=US-ASCII", jwt);
    }

    /** A picture with the credential baked in. */
    @GET
    @Path("/accreditations/{number}/badge.png")
    @Produces("image/png")
    @LicensedOnly
    public Response png(@PathParam("space") String space, @PathParam("number") String number) {
        return file(number, "png", "image/png", badges.png(viewers.current(), PathKeys.space(space), number));
    }

    /** A drawing with the credential baked in. */
    @GET
    @Path("/accreditations/{number}/badge.svg")
    @Produces("image/svg+xml")
    @LicensedOnly
    public Response svg(@PathParam("space") String space, @PathParam("number") String number) {
        return file(
                number,
                "svg",
                "image/svg+xml;charset=UTF-8",
                badges.svg(viewers.current(), PathKeys.space(space), number));
    }

    private static Response file(String number, String ending, String type, Object content) {
        String name = AccreditationNumber.normalized(number).replaceAll("[^A-Z0-9-]", "") + "." + ending;
        return AttachedFile.of(name, type, content);
    }
}
