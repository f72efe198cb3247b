package org.guildhall.credential.issuing.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.credential.issuing.Certificate;
import org.guildhall.credential.issuing.Certificates;
import org.guildhall.credential.issuing.QrCode;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;

/** An accreditation's certificate, to be printed. */
@LicensedOnly
@SuppressWarnings("serial")
public class CertificateAction extends CommunityAction {
    private final transient Certificates certificates;
    private final transient EntryViews views;
    private transient Optional<Certificate> certificate = Optional.empty();
    private String number = "";

    @Inject
    public CertificateAction(
            Certificates certificates, EntryViews views, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.certificates = certificates;
        this.views = views;
    }

    public String doDefault() {
        attempt(() -> certificate = certificates.of(viewer(), space(), number));
        return Action.INPUT;
    }

    /** Whether there is such an accreditation; for its holder and those who run the accreditations only. */
    public boolean isFound() {
        return found().isPresent();
    }

    /** Whether it is over, however it ended. */
    public boolean isFormer() {
        return found().filter(Certificate::isFormer).isPresent();
    }

    /** Whether it is not in force today; only what is in force is certified. */
    public boolean isRecord() {
        return found().filter(each -> !each.entry().standing().isInForce()).isPresent();
    }

    /** Null unless it was found, as everything below. */
    public EntryView getEntry() {
        return found().map(Certificate::entry).map(views::view).orElse(null);
    }

    public String getCommunityName() {
        return found().map(Certificate::community).orElse(null);
    }

    /** The first lines of what was asked of the holder; empty when the scheme does not say it. */
    public String getCriteria() {
        return found().map(Certificate::shortCriteria).orElse(null);
    }

    /** The picture of the badge, as an address that holds it. */
    public String getPicture() {
        return found().map(Certificate::picture).orElse(null);
    }

    /** What the picture says. */
    public String getPictureTitle() {
        return found().map(Certificate::pictureTitle).orElse(null);
    }

    /** Empty when nobody in particular signs. */
    public String getSignatoryName() {
        return found().map(each -> each.signatory().name()).orElse(null);
    }

    /** Empty when it is not given. */
    public String getSignatoryOffice() {
        return found().map(each -> each.signatory().office()).orElse(null);
    }

    /** Whether there is a line to sign. */
    public boolean isSigned() {
        return found().filter(each -> !each.signatory().isNobody()).isPresent();
    }

    public String getScope() {
        return accreditation().map(each -> each.awarded().scope()).orElse(null);
    }

    public String getLimitations() {
        return accreditation().map(each -> each.awarded().limitations()).orElse(null);
    }

    public String getFirstAwardedOn() {
        return accreditation()
                .map(each -> texts().day(each.origin().firstAwardedOn()))
                .orElse(null);
    }

    /** Empty where it is the day of the first award. */
    public String getFrom() {
        return accreditation()
                .map(each -> each.effectiveFrom().equals(each.origin().firstAwardedOn())
                        ? ""
                        : texts().day(each.effectiveFrom()))
                .orElse(null);
    }

    public String getAsAt() {
        return found().map(each -> texts().day(each.asAt())).orElse(null);
    }

    /** Whether there is a portable badge of it now. */
    public boolean isBadge() {
        return found().filter(Certificate::badge).isPresent();
    }

    /** Whether anybody can see how it stands later. */
    public boolean isCheckable() {
        return found().flatMap(Certificate::checkAddress).isPresent();
    }

    /** Where anybody can see that; null unless it is checkable. */
    public String getCheckAddress() {
        return found().flatMap(Certificate::checkAddress).orElse(null);
    }

    /** The same to be read by a camera. */
    public QrCode getCode() {
        return found().flatMap(Certificate::qrCode).orElse(null);
    }

    private Optional<Certificate> found() {
        return certificate;
    }

    private Optional<Accreditation> accreditation() {
        return found().map(each -> each.entry().accreditation());
    }

    public String getNumber() {
        return number;
    }

    @StrutsParameter
    public void setNumber(String number) {
        this.number = number;
    }
}
