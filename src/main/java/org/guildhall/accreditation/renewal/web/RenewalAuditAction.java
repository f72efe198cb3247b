package org.guildhall.accreditation.renewal.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.renewal.AuditSamples;
import org.guildhall.accreditation.renewal.RenewalAudit;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** Draws a random sample of accreditations to review, and shows samples. */
@LicensedOnly
@SuppressWarnings("serial")
public class RenewalAuditAction extends OfficerAction {
    private final transient SchemeReading schemes;
    private final transient RenewalAudit audit;
    private final transient AuditSamples samples;
    private final transient EntryViews entries;
    private transient Optional<AuditSamples.Drawn> drawn;
    private String scheme = "";
    private String days = "90";
    private String position = "";

    @Inject
    public RenewalAuditAction(
            SchemeReading schemes,
            RenewalAudit audit,
            AuditSamples samples,
            EntryViews entries,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.APPLICATIONS, viewers, request, texts);
        this.schemes = schemes;
        this.audit = audit;
        this.samples = samples;
        this.entries = entries;
    }

    public String draw() {
        return attempt(() -> {
            audit.requireDecider(viewer(), space());
            int ahead = FormValues.number(days, "days", 1, RenewalAudit.DAYS);
            position = String.valueOf(
                    audit.draw(viewer(), space(), scheme(), ahead).position());
        });
    }

    private long scheme() {
        return FormValues.id(scheme)
                .orElseThrow(() -> RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
    }

    /** The schemes, each with the share that a sample contains, as text. */
    public List<Choice> getShares() {
        if (!isPermitted()) {
            return List.of();
        }
        return schemes.of(viewer(), space()).stream()
                .map(each -> new Choice(
                        String.valueOf(each.id()),
                        texts().text(
                                        "guildhall.application.audit.share",
                                        each.name(),
                                        each.rules().renewal().auditPercent())))
                .toList();
    }

    /** Describes the sample that the page shows; empty when it shows none. */
    public String getTold() {
        return drawn().map(each -> texts().text(
                                "guildhall.application.audit.told",
                                each.scheme().name(),
                                texts().day(each.sample().on()),
                                each.sample().numbers().size()))
                .orElse("");
    }

    public List<EntryView> getEntries() {
        return drawn().map(AuditSamples.Drawn::entries).orElse(List.of()).stream()
                .map(entries::view)
                .toList();
    }

    private Optional<AuditSamples.Drawn> drawn() {
        if (drawn == null) {
            drawn = find();
        }
        return drawn;
    }

    private Optional<AuditSamples.Drawn> find() {
        if (position.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    samples.at(viewer(), space(), FormValues.id(position, "guildhall.application.audit.absent")));
        } catch (RequestRefusedException absent) {
            return Optional.empty();
        }
    }

    public String getScheme() {
        return scheme;
    }

    public String getDays() {
        return days;
    }

    public String getPosition() {
        return position;
    }

    @StrutsParameter
    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    @StrutsParameter
    public void setDays(String days) {
        this.days = days;
    }

    @StrutsParameter
    public void setPosition(String position) {
        this.position = position;
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.application.field.", "days")
                .and("scheme", "guildhall.accreditation.column.scheme");
    }
}
