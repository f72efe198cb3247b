package org.guildhall.admin;

import com.atlassian.annotations.security.LicensedOnly;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.EntryView;
import org.guildhall.accreditation.EntryViews;
import org.guildhall.accreditation.Register;
import org.guildhall.accreditation.RegisterEntries;
import org.guildhall.accreditation.RegisterRequest;
import org.guildhall.site.Texts;
import org.guildhall.site.Viewers;

/** The list of a community's accreditations. */
@LicensedOnly
@SuppressWarnings("serial")
public class AccreditationsAction extends DeskAction {
    private static final int ROWS = 50;

    private final transient Register register;
    private final transient EntryViews views;
    private transient RegisterEntries page;
    private String search = "";
    private String after = "";

    @Inject
    public AccreditationsAction(Register register, EntryViews views, Desk desk, Viewers viewers, Texts texts) {
        super(desk, Desk.Page.ACCREDITATIONS, viewers, texts);
        this.register = register;
        this.views = views;
    }

    public RegisterEntries getPage() {
        if (page == null) {
            page = register.page(
                    viewer(),
                    space(),
                    new RegisterRequest(Optional.empty(), List.of(), textOf(search), textOf(after), ROWS));
        }
        return page;
    }

    public List<EntryView> getEntries() {
        return getPage().entries().stream().map(views::view).toList();
    }

    /** Where the list goes on, empty at its end. */
    public String getNext() {
        return getPage().next().orElse("");
    }

    public String getSearch() {
        return search;
    }

    @StrutsParameter
    public void setSearch(String search) {
        this.search = search;
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = after;
    }

    private static Optional<String> textOf(String value) {
        return Optional.of(value.trim()).filter(text -> !text.isEmpty());
    }
}
