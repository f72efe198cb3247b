package org.guildhall.credential.issuing.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.credential.issuing.IssuerOverview;
import org.guildhall.credential.issuing.IssuerReading;
import org.guildhall.credential.issuing.KeyService;
import org.guildhall.credential.openbadges.PublicKeys;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.credential.trust.TrustAnchor;
import org.guildhall.credential.trust.TrustService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** The community as an issuer of badges, and the issuers it trusts. */
@LicensedOnly
@SuppressWarnings("serial")
public class BadgesAction extends OfficerAction {
    private final transient IssuerReading reading;
    private final transient KeyService keys;
    private final transient TrustService trust;
    private final transient AccreditationRights rights;
    private transient IssuerOverview issuer;
    private String algorithm = SigningAlgorithm.ES256.name();
    private String statusMethod;
    private String trustId = "";
    private String issuerId = "";
    private String name = "";
    private String publicJwk = "";
    private String from = "";
    private String until = "";

    @Inject
    public BadgesAction(
            IssuerReading reading,
            KeyService keys,
            TrustService trust,
            AccreditationRights rights,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.BADGES, viewers, request, texts);
        this.reading = reading;
        this.keys = keys;
        this.trust = trust;
        this.rights = rights;
    }

    public String rotate() {
        return attempt(() -> {
            rights.configurable(viewer(), space());
            keys.rotate(viewer(), space(), chosenAlgorithm(), chosenStatusMethod());
        });
    }

    private SigningAlgorithm chosenAlgorithm() {
        return SigningAlgorithm.ofName(algorithm)
                .orElseThrow(
                        () -> RequestRefusedException.invalid("algorithm", "guildhall.credential.algorithm-unknown"));
    }

    private StatusMethod chosenStatusMethod() {
        return StatusMethod.ofCode(orEmpty(statusMethod))
                .orElseThrow(() ->
                        RequestRefusedException.invalid("statusMethod", "guildhall.credential.status-method-unknown"));
    }

    public String trust() {
        return attempt(() -> {
            rights.configurable(viewer(), space());
            trust.add(
                    viewer(),
                    space(),
                    issuerId,
                    name,
                    publicJwk,
                    FormValues.optionalDay(from, "from"),
                    FormValues.optionalDay(until, "until"));
        });
    }

    public String distrust() {
        return attempt(
                () -> trust.remove(viewer(), space(), FormValues.id(trustId, "guildhall.credential.no-such-trust")));
    }

    /**
     * Empty for those who do not run the accreditations, since a form with an expired token shows its page before rights
     * are checked.
     */
    private IssuerOverview issuer() {
        if (issuer == null) {
            issuer = isPermitted() ? reading.of(viewer(), space()) : IssuerOverview.NOTHING;
        }
        return issuer;
    }

    /** Whether the site's administrators have set the secret that protects keys. */
    public boolean isPossible() {
        return issuer().possible();
    }

    /** Whether the community has a key to sign with. */
    public boolean isIssuing() {
        return !issuer().keys().isEmpty();
    }

    /** Whether everybody can read the public documents. */
    public boolean isPublished() {
        return issuer().published();
    }

    /** Whether the viewer may change keys and trusted issuers. */
    public boolean isConfigurable() {
        return issuer().mayChange();
    }

    /** Of the public profile; null before the first key. */
    public String getAddress() {
        return issuer().address().orElse(null);
    }

    /** Code of how revocation is published; null before the first key. */
    public String getStatus() {
        return issuer().status().map(StatusMethod::code).orElse(null);
    }

    /** The latest first. */
    public List<KeyRow> getKeys() {
        return issuer().keys().stream()
                .map(key -> new KeyRow(
                        key.algorithm().name(),
                        key.thumbprint(),
                        key.address(),
                        texts().moment(key.since()),
                        key.until().map(texts()::moment).orElse("")))
                .toList();
    }

    public List<TrustRow> getTrusted() {
        return isPermitted()
                ? trust.of(viewer(), space()).stream().map(this::row).toList()
                : List.of();
    }

    private TrustRow row(TrustAnchor each) {
        return new TrustRow(
                each.id(),
                each.name(),
                each.issuerId(),
                PublicKeys.thumbprint(each.publicJwk()).orElse(""),
                each.from().map(texts()::day).orElse(""),
                each.until().map(texts()::day).orElse(""));
    }

    public List<String> getAlgorithms() {
        return Arrays.stream(SigningAlgorithm.values()).map(Enum::name).toList();
    }

    public String getAlgorithm() {
        return algorithm;
    }

    public List<String> getStatusMethods() {
        return List.of(StatusMethod.LIST.code(), StatusMethod.BITSTRING.code(), StatusMethod.BOTH.code());
    }

    public String getStatusMethod() {
        return statusMethod == null
                ? issuer().status().orElse(StatusMethod.LIST).code()
                : statusMethod;
    }

    public String getIssuerId() {
        return issuerId;
    }

    public String getName() {
        return name;
    }

    public String getPublicJwk() {
        return publicJwk;
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }

    @StrutsParameter
    public void setAlgorithm(String algorithm) {
        this.algorithm = algorithm;
    }

    @StrutsParameter
    public void setStatusMethod(String statusMethod) {
        this.statusMethod = statusMethod;
    }

    @StrutsParameter
    public void setTrustId(String trustId) {
        this.trustId = trustId;
    }

    @StrutsParameter
    public void setIssuerId(String issuerId) {
        this.issuerId = issuerId;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    @StrutsParameter
    public void setPublicJwk(String publicJwk) {
        this.publicJwk = publicJwk;
    }

    @StrutsParameter
    public void setFrom(String from) {
        this.from = from;
    }

    @StrutsParameter
    public void setUntil(String until) {
        this.until = until;
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of(
                "guildhall.credential.field.",
                "algorithm",
                "statusMethod",
                "name",
                "issuerId",
                "publicJwk",
                "from",
                "until");
    }
}
