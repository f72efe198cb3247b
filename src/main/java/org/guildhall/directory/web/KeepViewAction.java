package org.guildhall.directory.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.directory.ReaderChoice;
import org.guildhall.directory.ReaderViews;
import org.guildhall.platform.CommunityNames;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.SelfServiceAction;

/** Keeps how the viewer looks at the members of a community, and leads back to the page they came from. */
@LicensedOnly
@SuppressWarnings("serial")
public class KeepViewAction extends SelfServiceAction {
    /** A page of Confluence: a path on this site and nothing else. */
    private static final Pattern PAGE = Pattern.compile("/(?:display|pages|spaces)/[\\p{Alnum}\\-._~%!$&()*+,;=@/?]+");

    private final transient ReaderViews views;
    private String layout = "";
    private String sort = "";
    private String shown = "";
    private String size = "";
    private String back = "";

    @Inject
    public KeepViewAction(
            ReaderViews views, CommunityNames communities, Viewers viewers, RequestParameters request, Messages texts) {
        super(communities, viewers, request, texts);
        this.views = views;
    }

    /** Keeps it; the page is shown with the reason where that is refused. */
    public String keep() {
        return attempt(() -> views.keep(viewer(), space(), choice()));
    }

    /** Forgets what is kept. */
    public String forget() {
        return attempt(() -> views.keep(viewer(), space(), ReaderChoice.NONE));
    }

    /** What the address says, else what is kept. */
    private ReaderChoice choice() {
        ReaderChoice typed = ReaderChoice.of(layout, sort, shown, size);
        return typed.isEmpty() ? kept() : typed;
    }

    /** Nothing for those who do not see the community. */
    private ReaderChoice kept() {
        return getCommunityName().isEmpty() ? ReaderChoice.NONE : views.own(viewer(), space());
    }

    /** Whether anything is said of how the viewer wants to look. */
    public boolean isAnything() {
        return !choice().isEmpty();
    }

    /** Whether there is something to keep. */
    public boolean isNew() {
        return !choice().equals(kept());
    }

    /** Whether there is something to forget. */
    public boolean isKept() {
        return !kept().isEmpty();
    }

    public String getLayout() {
        return choice().layout().orElse("");
    }

    @StrutsParameter
    public void setLayout(String code) {
        layout = orEmpty(code);
    }

    public String getSort() {
        return choice().sort().orElse("");
    }

    @StrutsParameter
    public void setSort(String code) {
        sort = orEmpty(code);
    }

    /** The columns, with commas between them; what is not known is left out. */
    public String getShown() {
        return choice().shown();
    }

    /** The names of the columns. */
    public List<String> getShownNames() {
        return List.of(getShown().split(","));
    }

    @StrutsParameter
    public void setShown(String columns) {
        shown = orEmpty(columns);
    }

    public String getSize() {
        return choice().size().map(String::valueOf).orElse("");
    }

    @StrutsParameter
    public void setSize(String members) {
        size = orEmpty(members);
    }

    /** The page to go back to, without the site's context path; the space's own page for what is no page of this site. */
    public String getBack() {
        String path = back.startsWith(getContextPath())
                ? back.substring(getContextPath().length())
                : back;
        return PAGE.matcher(path).matches() && !path.contains("//") && !path.contains("..")
                ? path
                : "/display/" + getEncodedSpaceKey();
    }

    /** The same for addresses. */
    public String getEncodedBack() {
        return URLEncoder.encode(getBack(), StandardCharsets.UTF_8);
    }

    @StrutsParameter
    public void setBack(String page) {
        back = orEmpty(page);
    }
}
