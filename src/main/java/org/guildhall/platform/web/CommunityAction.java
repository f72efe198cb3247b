package org.guildhall.platform.web;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import com.atlassian.confluence.spaces.actions.SpaceAware;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.platform.BidiIsolation;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;

/** A page of one community's space. */
@SuppressWarnings("serial")
public abstract class CommunityAction extends AbstractSpaceAction implements SpaceAware {
    private final transient Viewers viewers;
    private final transient RequestParameters request;
    private final transient Messages texts;
    private transient FormProblems problems = FormProblems.none();
    private String done = "";

    protected CommunityAction(Viewers viewers, RequestParameters request, Messages texts) {
        this.viewers = viewers;
        this.request = request;
        this.texts = texts;
    }

    /** The host looks the space up by the parameter {@code key} and refuses an address without one. */
    @Override
    public boolean isSpaceRequired() {
        return true;
    }

    /** The host refuses those who may not see the space. */
    @Override
    public boolean isViewPermissionRequired() {
        return true;
    }

    /** The path under which the site is served, which every address within the site begins with; may be empty. */
    public String getContextPath() {
        return request.contextPath();
    }

    /** The space's key as part of an address. */
    public String getEncodedSpaceKey() {
        return URLEncoder.encode(getSpaceKey(), StandardCharsets.UTF_8);
    }

    /** For what people wrote, where it is an argument of a text. */
    public BidiIsolation getBidi() {
        return new BidiIsolation();
    }

    /** What a page says of itself: its title, and what was just done. */
    public PageFrame getFrame() {
        String name = getSpace() == null ? "" : orEmpty(getSpace().getName());
        return new PageFrame(name, !problems.isEmpty(), done, texts);
    }

    /** What was just done, as the page that follows is told by its address. */
    @StrutsParameter
    public void setDone(String deed) {
        done = orEmpty(deed);
    }

    /** Whether the whole site is in read-only mode, when pages offer no form that could only be refused. */
    public boolean isReadOnly() {
        return request.isReadOnly();
    }

    public FormProblems getProblems() {
        return problems;
    }

    protected final Viewer viewer() {
        return viewers.current();
    }

    protected final SpaceKey space() {
        return new SpaceKey(getSpaceKey());
    }

    protected final Messages texts() {
        return texts;
    }

    /** What the page's forms call their fields. */
    protected FieldLabels labels() {
        return FieldLabels.NONE;
    }

    /** Does the work; when it is refused, the form is shown again with the reasons. */
    protected final String attempt(Runnable work) {
        try {
            work.run();
            return Action.SUCCESS;
        } catch (RequestRefusedException refusal) {
            problems = FormProblems.of(refusal, texts, labels());
            return Action.INPUT;
        }
    }

    protected static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
