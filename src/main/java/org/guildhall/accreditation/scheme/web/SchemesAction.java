package org.guildhall.accreditation.scheme.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.accreditation.scheme.SchemeService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FormValues;

/** The list of a community's schemes, read by everybody who runs accreditations and changed by admins of the space. */
@LicensedOnly
@SuppressWarnings("serial")
public class SchemesAction extends OfficerAction {
    private final transient SchemeReading reading;
    private final transient SchemeService service;
    private final transient AccreditationRights rights;
    private String id = "";

    @Inject
    public SchemesAction(
            SchemeReading reading,
            SchemeService service,
            AccreditationRights rights,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.SCHEMES, viewers, request, texts);
        this.reading = reading;
        this.service = service;
        this.rights = rights;
    }

    public String retire() {
        return attempt(
                () -> service.retire(viewer(), space(), FormValues.id(id, "guildhall.accreditation.no-such-scheme")));
    }

    public boolean isConfigurable() {
        return rights.mayConfigure(viewer(), space());
    }

    public List<SchemeRow> getSchemes() {
        return reading.of(viewer(), space()).stream().map(this::row).toList();
    }

    @StrutsParameter
    public void setId(String id) {
        this.id = id;
    }

    private SchemeRow row(Scheme scheme) {
        return new SchemeRow(
                scheme.id(),
                scheme.name(),
                scheme.numberPrefix(),
                scheme.levels(),
                scheme.validityMonths()
                        .map(months -> texts().text("guildhall.accreditation.schemes.months", months))
                        .orElseGet(() -> texts().text("guildhall.scheme.no-end")),
                texts().text("guildhall.scheme.visibility."
                        + scheme.visibility().code()),
                scheme.retired());
    }
}
