package org.guildhall.accreditation.application.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.application.ApplicationReading;
import org.guildhall.accreditation.application.CaseView;
import org.guildhall.accreditation.application.CaseViews;
import org.guildhall.accreditation.scheme.Desk;
import org.guildhall.accreditation.scheme.DeskAction;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Texts;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.Typed;

/** The open applications, the oldest first. */
@LicensedOnly
@SuppressWarnings("serial")
public class ApplicationsAction extends DeskAction {
    private static final int ROWS = 25;

    private final transient ApplicationReading reading;
    private final transient CaseViews views;
    private transient ApplicationReading.OpenCases page;
    private String after = "";

    @Inject
    public ApplicationsAction(
            ApplicationReading reading,
            CaseViews views,
            Desk desk,
            Viewers viewers,
            RequestParameters request,
            Texts texts) {
        super(desk, Desk.Page.APPLICATIONS, viewers, request, texts);
        this.reading = reading;
        this.views = views;
    }

    public List<CaseView> getApplications() {
        return page().cases().stream().map(views::view).toList();
    }

    /** Where the list goes on, empty at its end. */
    public String getNext() {
        return page().next().map(String::valueOf).orElse("");
    }

    public boolean isFirst() {
        return Typed.id(after) == 0;
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = after;
    }

    private ApplicationReading.OpenCases page() {
        if (page == null) {
            page = reading.open(viewer(), space(), Typed.id(after), ROWS);
        }
        return page;
    }
}
