package org.guildhall.credential.issuing.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.guildhall.credential.issuing.Picture;
import org.guildhall.credential.issuing.PublicDocuments;
import org.guildhall.credential.issuing.PublicPictures;
import org.guildhall.credential.issuing.PublishedDocument;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;

/** What badges point to, for everybody and every program. */
@CheckedRequest
@Path("/public")
@UnrestrictedAccess
public final class PublicDocumentResource {
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";
    private static final String BRIEFLY = "public, max-age=300";
    private static final String ASK_EACH_TIME = "public, no-cache";

    private final PublicDocuments documents;
    private final PublicPictures pictures;

    @Inject
    public PublicDocumentResource(PublicDocuments documents, PublicPictures pictures) {
        this.documents = documents;
        this.pictures = pictures;
    }

    /** The issuer's profile. */
    @GET
    @Path("/issuers/{issuer}")
    @Produces(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response profile(@PathParam("issuer") String issuer) {
        return lasting(documents.profile(issuer), JSON);
    }

    /** The requirements of a version of a public scheme. */
    @GET
    @Path("/issuers/{issuer}/schemes/{schemeId: [0-9]{1,18}}/{version: [0-9]{1,9}}")
    @Produces(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response achievement(
            @PathParam("issuer") String issuer,
            @PathParam("schemeId") long schemeId,
            @PathParam("version") int version) {
        return lasting(documents.achievement(issuer, schemeId, version), JSON);
    }

    /** The picture of a level of a public scheme, as badges of a year have it: PNG or SVG. */
    @GET
    @Path("/issuers/{issuer}/schemes/{schemeId: [0-9]{1,18}}/{version: [0-9]{1,9}}/levels/{level: [0-9]{1,3}}"
            + "/pictures/{year: [0-9]{4}}")
    @Produces({"image/png", "image/svg+xml"})
    @UnrestrictedAccess
    public Response picture(
            @PathParam("issuer") String issuer,
            @PathParam("schemeId") long schemeId,
            @PathParam("version") int version,
            @PathParam("level") int level,
            @PathParam("year") int year) {
        Picture found = pictures.of(issuer, schemeId, version, level, year).orElseThrow(PublicDocumentResource::absent);
        return open(
                Response.ok(found.content()).header("Content-Security-Policy", "default-src 'none'; sandbox"),
                found.type(),
                BRIEFLY);
    }

    /** The 1EdTech revocation list. */
    @GET
    @Path("/issuers/{issuer}/revocations")
    @Produces(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public Response revocations(@PathParam("issuer") String issuer, @HeaderParam("If-None-Match") String knownEdition) {
        return latest(documents.revocations(issuer), JSON, knownEdition);
    }

    /** A block of the W3C bitstring status list, as a signed credential. */
    @GET
    @Path("/issuers/{issuer}/bits/{purpose}/{block: [0-9]{1,9}}")
    @Produces("application/vc+jwt")
    @UnrestrictedAccess
    public Response bits(
            @PathParam("issuer") String issuer,
            @PathParam("purpose") String purpose,
            @PathParam("block") long block,
            @HeaderParam("If-None-Match") String knownEdition) {
        return latest(documents.bits(issuer, purpose, block), "application/vc+jwt", knownEdition);
    }

    /** One JWK. */
    @GET
    @Path("/keys/{keyId}")
    @Produces("application/jwk+json")
    @UnrestrictedAccess
    public Response key(@PathParam("keyId") String keyId) {
        return lasting(documents.key(keyId), "application/jwk+json");
    }

    private static Response lasting(Optional<String> document, String type) {
        return open(Response.ok(document.orElseThrow(PublicDocumentResource::absent)), type, BRIEFLY);
    }

    /** Nobody keeps a list without asking whether it is still the latest, which costs neither side much. */
    private static Response latest(Optional<PublishedDocument> document, String type, String knownEdition) {
        PublishedDocument found = document.orElseThrow(PublicDocumentResource::absent);
        String edition = "\"" + found.edition() + "\"";
        boolean known = knownEdition != null && knownEdition.contains(edition);
        Response.ResponseBuilder answer = known ? Response.notModified() : Response.ok(found.content());
        return open(answer.header("ETag", edition), type, ASK_EACH_TIME);
    }

    /** Also for verifiers that run as a page of another site in a browser: nothing here depends on who asks. */
    private static Response open(Response.ResponseBuilder answer, String type, String caching) {
        return answer.header("Content-Type", type)
                .header("Cache-Control", caching)
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.credential.no-such-document");
    }
}
