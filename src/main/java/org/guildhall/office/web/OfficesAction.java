package org.guildhall.office.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.CoordinatorPage;
import org.guildhall.office.OfficeForm;
import org.guildhall.office.OfficeKind;
import org.guildhall.office.OfficeReading;
import org.guildhall.office.OfficeService;
import org.guildhall.office.OfficeView;
import org.guildhall.office.OfficeViews;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FieldLabels;

/** The offices of a community with those who hold them, for those who look after it; and adding one. */
@LicensedOnly
@SuppressWarnings("serial")
public class OfficesAction extends CoordinatorPage {
    private final transient OfficeService service;
    private final transient OfficeReading reading;
    private final transient OfficeViews views;
    private transient List<OfficeView> offices;
    private String kind = "";
    private String name = "";
    private String description = "";
    private boolean wanted;

    @Inject
    public OfficesAction(
            OfficeService service,
            OfficeReading reading,
            OfficeViews views,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(coordinated, viewers, request, texts);
        this.service = service;
        this.reading = reading;
        this.views = views;
    }

    public String add() {
        return attempt(() -> {
            OfficeKind known = Arrays.stream(OfficeKind.values())
                    .filter(each -> each.code().equals(kind))
                    .findFirst()
                    .orElse(null);
            reading.all(viewer(), space());
            if (known == null) {
                throw RequestRefusedException.invalid("kind", "guildhall.office.kind.choose");
            }
            service.add(viewer(), space(), known, new OfficeForm(name, description, wanted, ""));
        });
    }

    public List<OfficeView> getOffices() {
        if (offices == null) {
            offices = isPermitted()
                    ? reading.all(viewer(), space()).stream().map(views::view).toList()
                    : List.of();
        }
        return offices;
    }

    /** Common offices that the community does not have, and its own as the last. */
    public List<Choice> getKinds() {
        Set<String> present = getOffices().stream().map(OfficeView::code).collect(Collectors.toSet());
        return Arrays.stream(OfficeKind.values())
                .filter(each -> !present.contains(each.code()))
                .map(each -> new Choice(each.code(), views.name(each)))
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    /** Ticked at first, and then as it was. */
    public boolean isWanted() {
        return wanted || getProblems().isEmpty();
    }

    @StrutsParameter
    public void setKind(String kind) {
        this.kind = orEmpty(kind);
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = orEmpty(name);
    }

    @StrutsParameter
    public void setDescription(String description) {
        this.description = orEmpty(description);
    }

    @StrutsParameter
    public void setWanted(String wanted) {
        this.wanted = "true".equals(wanted);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.office.field.", "kind", "name", "description");
    }
}
