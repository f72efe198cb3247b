package org.guildhall.credential.issuing.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.credential.issuing.BadgeDesign;
import org.guildhall.credential.issuing.BadgeDesignService;
import org.guildhall.credential.issuing.LevelLook;
import org.guildhall.credential.issuing.PastedPicture;
import org.guildhall.credential.issuing.Signatory;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** How the badges and certificates of a scheme look. */
@LicensedOnly
@SuppressWarnings("serial")
public class BadgeDesignAction extends OfficerAction {
    private final transient SchemeReading schemes;
    private final transient BadgeDesignService designs;
    private final transient AccreditationRights rights;
    private transient Optional<Scheme> found;
    private transient BadgeDesign design;
    private String scheme = "";
    private String level = "";
    private String picture = "";
    private String signatoryName;
    private String signatoryOffice;
    private String version = "";

    @Inject
    public BadgeDesignAction(
            SchemeReading schemes,
            BadgeDesignService designs,
            AccreditationRights rights,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.SCHEMES, viewers, request, texts);
        this.schemes = schemes;
        this.designs = designs;
        this.rights = rights;
    }

    public String savePicture() {
        return attempt(() -> {
            rights.configurable(viewer(), space());
            designs.setPicture(viewer(), space(), schemeId(), level, PastedPicture.bytes(picture));
        });
    }

    public String removePicture() {
        return attempt(() -> designs.removePicture(viewer(), space(), schemeId(), level));
    }

    public String sign() {
        return attempt(() -> designs.sign(
                viewer(),
                space(),
                schemeId(),
                new Signatory(signatoryName, signatoryOffice),
                Signatory.expected(version)));
    }

    /** Empty for an id that no scheme here has, and for those who do not run the accreditations. */
    private Optional<Scheme> found() {
        if (found == null) {
            found = isPermitted()
                    ? schemes.of(viewer(), space()).stream()
                            .filter(each -> FormValues.id(scheme)
                                    .filter(sought -> sought == each.id())
                                    .isPresent())
                            .findFirst()
                    : Optional.empty();
        }
        return found;
    }

    private Optional<BadgeDesign> design() {
        if (design == null && found().isPresent()) {
            design = designs.of(viewer(), space(), found().get().id());
        }
        return Optional.ofNullable(design);
    }

    /** Whether there is such a scheme here. */
    public boolean isKnown() {
        return found().isPresent();
    }

    /** Empty when there is no such scheme. */
    public String getSchemeName() {
        return found().map(Scheme::name).orElse("");
    }

    public boolean isConfigurable() {
        return rights.mayConfigure(viewer(), space());
    }

    /** The levels, the lowest first. */
    public List<LevelLook> getLevels() {
        return design().map(BadgeDesign::levels).orElse(List.of());
    }

    public String getScheme() {
        return scheme;
    }

    public String getLevel() {
        return level;
    }

    public String getPicture() {
        return picture;
    }

    public String getSignatoryName() {
        return signatoryName == null
                ? design().map(each -> each.signatory().name()).orElse("")
                : signatoryName;
    }

    public String getSignatoryOffice() {
        return signatoryOffice == null
                ? design().map(each -> each.signatory().office()).orElse("")
                : signatoryOffice;
    }

    /** Who signs when the form is made, see {@link Signatory#version}. */
    public String getSignatoryVersion() {
        return design().map(each -> each.signatory().version()).orElse("");
    }

    private long schemeId() {
        return FormValues.id(scheme, "guildhall.accreditation.no-such-scheme");
    }

    @StrutsParameter
    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    @StrutsParameter
    public void setLevel(String level) {
        this.level = level;
    }

    @StrutsParameter
    public void setPicture(String picture) {
        this.picture = picture;
    }

    @StrutsParameter
    public void setSignatoryName(String signatoryName) {
        this.signatoryName = signatoryName;
    }

    @StrutsParameter
    public void setSignatoryOffice(String signatoryOffice) {
        this.signatoryOffice = signatoryOffice;
    }

    /** What the form was filled from. */
    @StrutsParameter
    public void setVersion(String version) {
        this.version = orEmpty(version);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.credential.field.", "signatoryName", "signatoryOffice");
    }
}
