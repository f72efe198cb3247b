package org.guildhall.office.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.MemberByName;
import org.guildhall.office.Offer;
import org.guildhall.office.Office;
import org.guildhall.office.OfficeForm;
import org.guildhall.office.OfficeReading;
import org.guildhall.office.OfficeService;
import org.guildhall.office.OfficeViews;
import org.guildhall.office.TermService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FormValues;

/** One office: offered, ended, handed over, described and removed by those who look after the community. */
@LicensedOnly
@SuppressWarnings("serial")
public class OfficeAction extends OfficePage {
    private final transient OfficeService service;
    private final transient TermService terms;
    private final transient MemberByName members;
    private String termId = "";
    private String version = "";
    private List<String> doneLines = List.of();

    @Inject
    public OfficeAction(
            OfficeService service,
            TermService terms,
            MemberByName members,
            OfficeReading reading,
            OfficeViews views,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(reading, views, coordinated, viewers, request, texts);
        this.service = service;
        this.terms = terms;
        this.members = members;
    }

    public String change() {
        return attempt(() -> service.change(
                viewer(),
                space(),
                getOffice(),
                new OfficeForm(getName(), getDescription(), isWanted(), getChecklist()),
                Office.expected(version)));
    }

    public String remove() {
        return attempt(() -> service.remove(viewer(), space(), getOffice()));
    }

    /** Offers it to whoever has the user name or, alone among the members, the full name. */
    public String offer() {
        return attempt(() -> {
            PersonId person = members.find(viewer(), space(), getPerson(), "person");
            LocalDate begins = FormValues.day(getBegins(), "begins");
            Optional<LocalDate> ends = FormValues.optionalDay(getEnds(), "ends");
            Optional<Integer> months = getMonths().isBlank()
                    ? Optional.empty()
                    : Optional.of(FormValues.number(getMonths(), "months", 1, Offer.MOST_MONTHS));
            terms.offer(viewer(), space(), getOffice(), new Offer(person, begins, ends, months));
        });
    }

    public String end() {
        return attempt(() -> {
            requireCoordination();
            terms.end(viewer(), space(), term());
        });
    }

    public String handOver() {
        return attempt(() -> {
            requireCoordination();
            terms.handOver(viewer(), space(), term(), doneLines);
        });
    }

    private long term() {
        return FormValues.id(termId, "guildhall.office.term.absent");
    }

    /** What the form was filled from, as {@link Office#version} names it. */
    @StrutsParameter
    public void setVersion(String version) {
        this.version = orEmpty(version);
    }

    @StrutsParameter
    public void setTermId(String termId) {
        this.termId = orEmpty(termId);
    }

    /** Lines of the hand-over list that are done. */
    @StrutsParameter
    public void setLine(String[] lines) {
        doneLines = lines == null ? List.of() : Arrays.asList(lines);
    }
}
