package org.guildhall.office.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.CoordinatorPage;
import org.guildhall.office.HolderView;
import org.guildhall.office.OfficeEntry;
import org.guildhall.office.OfficeReading;
import org.guildhall.office.OfficeView;
import org.guildhall.office.OfficeViews;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FieldLabels;

/** One office as it is shown to those who look after the community, with what they typed. */
@SuppressWarnings("serial")
public abstract class OfficePage extends CoordinatorPage {
    private final transient OfficeReading reading;
    private final transient OfficeViews views;
    private transient Optional<OfficeEntry> entry;
    private final transient OfficeTyped typed = new OfficeTyped();
    private String office = "";

    protected OfficePage(
            OfficeReading reading,
            OfficeViews views,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(coordinated, viewers, request, texts);
        this.reading = reading;
        this.views = views;
    }

    /** Null when there is no such office. */
    public OfficeView getView() {
        return entry().map(views::view).orElse(null);
    }

    /** Those who held it, or were offered it, before. */
    public List<HolderView> getFormer() {
        return entry().map(present -> reading.closed(viewer(), space(), office).stream()
                        .map(holder -> views.holder(present.office(), holder))
                        .toList())
                .orElse(List.of());
    }

    private Optional<OfficeEntry> entry() {
        if (entry == null) {
            entry = isPermitted()
                    ? reading.all(viewer(), space()).stream()
                            .filter(each -> each.office().code().equals(office))
                            .findFirst()
                    : Optional.empty();
        }
        return entry;
    }

    /** @throws RequestRefusedException as {@link OfficeReading#all} */
    protected final void requireCoordination() {
        reading.all(viewer(), space());
    }

    /** What the form is filled from, see {@link org.guildhall.office.Office#version}. */
    public String getOfficeVersion() {
        return entry().map(each -> each.office().version()).orElse("");
    }

    /** The code of the office. */
    public String getOffice() {
        return office;
    }

    public String getPerson() {
        return typed.person;
    }

    /** Today until something else is typed. */
    public String getBegins() {
        return typed.begins.orElseGet(views::today);
    }

    public String getMonths() {
        return typed.months;
    }

    public String getEnds() {
        return typed.ends;
    }

    public String getName() {
        return typed.name.or(() -> entry().map(each -> each.office().name())).orElse("");
    }

    public String getDescription() {
        return typed.description
                .or(() -> entry().map(each -> each.office().description()))
                .orElse("");
    }

    public String getChecklist() {
        return typed.checklist
                .or(() -> entry().map(each -> String.join("\n", each.office().checklist())))
                .orElse("");
    }

    public boolean isWanted() {
        return typed.description.isPresent()
                ? typed.wanted
                : entry().filter(each -> each.office().wanted()).isPresent();
    }

    @StrutsParameter
    public void setOffice(String office) {
        this.office = orEmpty(office);
    }

    @StrutsParameter
    public void setPerson(String person) {
        typed.person = orEmpty(person);
    }

    @StrutsParameter
    public void setBegins(String begins) {
        typed.begins = Optional.of(orEmpty(begins));
    }

    @StrutsParameter
    public void setMonths(String months) {
        typed.months = orEmpty(months);
    }

    @StrutsParameter
    public void setEnds(String ends) {
        typed.ends = orEmpty(ends);
    }

    @StrutsParameter
    public void setName(String name) {
        typed.name = Optional.of(orEmpty(name));
    }

    @StrutsParameter
    public void setDescription(String description) {
        typed.description = Optional.of(orEmpty(description));
    }

    @StrutsParameter
    public void setWanted(String wanted) {
        typed.wanted = "true".equals(wanted);
    }

    @StrutsParameter
    public void setChecklist(String checklist) {
        typed.checklist = Optional.of(orEmpty(checklist));
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of(
                "guildhall.office.field.", "person", "begins", "months", "ends", "name", "description", "checklist");
    }
}
