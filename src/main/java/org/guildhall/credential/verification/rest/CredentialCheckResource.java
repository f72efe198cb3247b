package org.guildhall.credential.verification.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guildhall.credential.verification.OfflineVerifier;
import org.guildhall.credential.verification.Recipient;
import org.guildhall.credential.verification.ReportLine;
import org.guildhall.credential.verification.ReportView;
import org.guildhall.credential.verification.ReportViews;
import org.guildhall.credential.verification.VerificationService;
import org.guildhall.platform.RateLimitKey;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.AttachedFile;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.text.JsonLimits;

/** Checks credentials from anyone, and hands out the page that does so without a network. */
@CheckedRequest
@Path("/communities/{space}")
@AnonymousSiteAccess
public final class CredentialCheckResource {
    private static final String RECIPIENT = "X-Guildhall-Recipient";

    private final VerificationService verification;
    private final ReportViews reports;
    private final OfflineVerifier offline;
    private final RateLimitKey visitors;
    private final Viewers viewers;

    @Inject
    public CredentialCheckResource(
            VerificationService verification,
            ReportViews reports,
            OfflineVerifier offline,
            RateLimitKey visitors,
            Viewers viewers) {
        this.verification = verification;
        this.reports = reports;
        this.offline = offline;
        this.visitors = visitors;
        this.viewers = viewers;
    }

    /**
     * Checks the file or text that is the body; nothing is stored.
     *
     * @param recipient e-mail address of the person who should be the holder, percent-encoded: a header, because
     *     addresses of requests are written into logs
     */
    @POST
    @Path("/credential-checks")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    public Response check(@PathParam("space") String space, @HeaderParam(RECIPIENT) String recipient, InputStream body)
            throws IOException {
        byte[] input = body == null ? new byte[0] : body.readNBytes(JsonLimits.LARGEST + 1);
        return JsonBodies.ok(VerificationBody.of(reports.view(verification.check(
                viewers.current(), PathKeys.space(space), visitors.current(), input, email(recipient)))));
    }

    /** One HTML file with the issuers' keys and the state of the register at this moment. */
    @GET
    @Path("/verifier.html")
    @Produces(MediaType.TEXT_HTML)
    @LicensedOnly
    public Response offline(@PathParam("space") String space) {
        String name = "guildhall-verifier-" + space.replaceAll("[^A-Za-z0-9_-]", "-") + ".html";
        return AttachedFile.of(name, "text/html;charset=UTF-8", offline.page(viewers.current(), PathKeys.space(space)));
    }

    /** A plus sign stands for itself: the header is percent-encoded (RFC 3986 §2.1), and no form. */
    private static Optional<String> email(String recipient) {
        try {
            return Recipient.read(
                    recipient == null ? "" : URLDecoder.decode(recipient.replace("+", "%2B"), StandardCharsets.UTF_8),
                    RECIPIENT);
        } catch (IllegalArgumentException e) {
            throw RequestRefusedException.invalid(RECIPIENT, "guildhall.accreditation.email-form");
        }
    }

    /** What a verification came to: codes for programs, words in the caller's language for people. */
    record VerificationBody(
            @JsonProperty String verdict,
            @JsonProperty boolean good,
            @JsonProperty String tone,
            @JsonProperty String symbol,
            @JsonProperty String verdictText,
            @JsonProperty String advice,
            @JsonProperty List<VerificationLine> checks,
            @JsonProperty List<VerificationFact> facts) {
        static VerificationBody of(ReportView view) {
            return new VerificationBody(
                    view.verdict(),
                    view.good(),
                    view.tone(),
                    view.symbol(),
                    view.verdictText(),
                    view.advice(),
                    view.checks().stream().map(VerificationLine::of).toList(),
                    view.facts().stream()
                            .map(fact -> new VerificationFact(fact.label(), fact.value()))
                            .toList());
        }
    }

    /** One check. */
    record VerificationLine(
            @JsonProperty String check,
            @JsonProperty String checkText,
            @JsonProperty String outcome,
            @JsonProperty String symbol,
            @JsonProperty String outcomeText,
            @JsonProperty String reason,
            @JsonProperty String reasonText,
            @JsonProperty String sourceText) {
        static VerificationLine of(ReportLine line) {
            return new VerificationLine(
                    line.check(),
                    line.checkText(),
                    line.outcome(),
                    line.symbol(),
                    line.outcomeText(),
                    line.reason(),
                    line.reasonText(),
                    line.sourceText());
        }
    }

    /** One thing that the credential says of itself. */
    record VerificationFact(
            @JsonProperty String label, @JsonProperty String value) {}
}
