package org.guildhall.accreditation.application.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.application.ApplicationReading;
import org.guildhall.accreditation.application.ApplicationView;
import org.guildhall.accreditation.application.ApplicationViews;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FormValues;

/** The open applications, the oldest first. */
@LicensedOnly
@SuppressWarnings("serial")
public class ApplicationsAction extends OfficerAction {
    private static final int ROWS = 25;

    private final transient ApplicationReading reading;
    private final transient ApplicationViews views;
    private transient ApplicationReading.OpenCases page;
    private String after = "";

    @Inject
    public ApplicationsAction(
            ApplicationReading reading,
            ApplicationViews views,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.APPLICATIONS, viewers, request, texts);
        this.reading = reading;
        this.views = views;
    }

    public List<ApplicationView> getApplications() {
        return page().cases().stream().map(views::view).toList();
    }

    /** Where the list goes on, empty at its end. */
    public String getNext() {
        return page().next().map(String::valueOf).orElse("");
    }

    public boolean isFirst() {
        return FormValues.id(after).isEmpty();
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = after;
    }

    private ApplicationReading.OpenCases page() {
        if (page == null) {
            page = reading.open(viewer(), space(), FormValues.id(after).orElse(0L), ROWS);
        }
        return page;
    }
}
