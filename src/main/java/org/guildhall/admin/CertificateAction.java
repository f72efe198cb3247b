package org.guildhall.admin;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.EntryView;
import org.guildhall.accreditation.EntryViews;
import org.guildhall.credential.Certificate;
import org.guildhall.credential.Certificates;
import org.guildhall.site.Texts;
import org.guildhall.site.Viewers;

/** An accreditation's certificate, to be printed. */
@LicensedOnly
@SuppressWarnings("serial")
public class CertificateAction extends CommunityAction {
    private final transient Certificates certificates;
    private final transient EntryViews views;
    private transient Optional<Certificate> certificate;
    private String number = "";

    @Inject
    public CertificateAction(Certificates certificates, EntryViews views, Viewers viewers, Texts texts) {
        super(viewers, texts);
        this.certificates = certificates;
        this.views = views;
    }

    public String doDefault() {
        return Action.INPUT;
    }

    /** Empty for others than the holder and those who run the accreditations, as for a number never given. */
    public Optional<Certificate> getCertificate() {
        if (certificate == null) {
            certificate = certificates.of(viewer(), space(), number);
        }
        return certificate;
    }

    public EntryView getEntry() {
        return views.view(getCertificate().orElseThrow().entry());
    }

    public String getScope() {
        return getCertificate().orElseThrow().entry().accreditation().awarded().scope();
    }

    public String getLimitations() {
        return getCertificate().orElseThrow().entry().accreditation().awarded().limitations();
    }

    public String getFirstAwardedOn() {
        return texts().day(getCertificate()
                .orElseThrow()
                .entry()
                .accreditation()
                .origin()
                .firstAwardedOn());
    }

    public String getFrom() {
        return texts().day(
                        getCertificate().orElseThrow().entry().accreditation().effectiveFrom());
    }

    /** Empty for one that never ends. */
    public String getUntil() {
        return getCertificate()
                .orElseThrow()
                .entry()
                .accreditation()
                .expiresOn()
                .map(texts()::day)
                .orElse("");
    }

    public String getAsAt() {
        return texts().day(getCertificate().orElseThrow().asAt());
    }

    public String getNumber() {
        return number;
    }

    @StrutsParameter
    public void setNumber(String number) {
        this.number = number;
    }
}
