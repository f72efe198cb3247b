package org.guildhall.admin;

import com.atlassian.annotations.security.LicensedOnly;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.SchemeService;
import org.guildhall.accreditation.SchemeTerms;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.Texts;
import org.guildhall.site.Viewers;

/** The space tools' page of accreditation schemes. */
@LicensedOnly
@SuppressWarnings("serial")
public class SchemesAction extends DeskAction {
    private final transient SchemeService service;
    private String schemeId = "";
    private String name;
    private String issuer;
    private String criteria;
    private String validityMonths;
    private String levels;
    private String numberPrefix;

    @Inject
    public SchemesAction(SchemeService service, Desk desk, Viewers viewers, Texts texts) {
        super(desk, Desk.Page.SCHEMES, viewers, texts);
        this.service = service;
    }

    public String save() {
        return attempt(() -> {
            if (schemeId.isEmpty()) {
                service.add(viewer(), space(), terms());
            } else {
                service.change(viewer(), space(), id(), terms());
            }
        });
    }

    public String retire() {
        return attempt(() -> service.retire(viewer(), space(), id()));
    }

    public List<Scheme> getSchemes() {
        return service.of(viewer(), space());
    }

    public String getSchemeId() {
        return schemeId;
    }

    public String getName() {
        return typed(name, Scheme::name);
    }

    public String getIssuer() {
        return typed(issuer, Scheme::issuer);
    }

    public String getCriteria() {
        return typed(criteria, Scheme::criteria);
    }

    public String getValidityMonths() {
        return typed(
                validityMonths,
                scheme -> scheme.validityMonths().map(String::valueOf).orElse(""));
    }

    /** One level a line. */
    public String getLevels() {
        return typed(levels, scheme -> String.join("\n", scheme.levels()));
    }

    public String getNumberPrefix() {
        return typed(numberPrefix, Scheme::numberPrefix);
    }

    @StrutsParameter
    public void setSchemeId(String schemeId) {
        this.schemeId = schemeId;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    @StrutsParameter
    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    @StrutsParameter
    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    @StrutsParameter
    public void setValidityMonths(String validityMonths) {
        this.validityMonths = validityMonths;
    }

    @StrutsParameter
    public void setLevels(String levels) {
        this.levels = levels;
    }

    @StrutsParameter
    public void setNumberPrefix(String numberPrefix) {
        this.numberPrefix = numberPrefix;
    }

    private long id() {
        return schemeId.matches("[0-9]{1,18}") ? Long.parseLong(schemeId) : 0;
    }

    private SchemeTerms terms() {
        String months = orEmpty(validityMonths).trim();
        if (!months.matches("[0-9]{0,4}")) {
            throw Refusal.invalid("validityMonths", "guildhall.accreditation.validity-range");
        }
        return new SchemeTerms(
                name,
                issuer,
                criteria,
                months.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(months)),
                Arrays.stream(orEmpty(levels).split("\\R"))
                        .map(String::trim)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                orEmpty(numberPrefix).trim());
    }

    /** What was typed, else what the scheme that is being edited has, else nothing. */
    private String typed(String value, java.util.function.Function<Scheme, String> stored) {
        if (value != null) {
            return value;
        }
        return schemeId.isEmpty() ? "" : stored.apply(service.require(viewer(), space(), id()));
    }
}
