package org.guildhall.credential.verification.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.credential.verification.CheckSettings;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SiteDatabase;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormProblems;

/** What the site's administrators decide for all communities. */
@AdminOnly
@WebSudoRequired
@SuppressWarnings("serial")
public class SiteAdminAction extends ConfluenceActionSupport {
    private final transient CheckSettings settings;
    private final transient SiteDatabase database;
    private final transient Viewers viewers;
    private final transient RequestParameters request;
    private final transient Messages texts;
    private transient FormProblems problems = FormProblems.none();
    private transient CheckSettings.State state;
    private String hosts;
    private String publicCheck;
    private String searches;
    private String saved = "";
    private String version = "";

    @Inject
    public SiteAdminAction(
            CheckSettings settings, SiteDatabase database, Viewers viewers, RequestParameters request, Messages texts) {
        this.settings = settings;
        this.database = database;
        this.viewers = viewers;
        this.request = request;
        this.texts = texts;
    }

    public String doDefault() {
        return Action.INPUT;
    }

    /** Whether the whole site is in read-only mode, when nothing here can be saved. */
    public boolean isReadOnly() {
        return request.isReadOnly();
    }

    public String save() {
        List<String> names = Arrays.asList(hosts == null ? new String[0] : hosts.split("\\s+"));
        try {
            settings.change(
                    viewers.current(),
                    names,
                    "on".equals(publicCheck),
                    searches,
                    CheckSettings.State.expected(version));
            return Action.SUCCESS;
        } catch (RequestRefusedException refusal) {
            problems = FormProblems.of(
                    refusal,
                    texts,
                    FieldLabels.NONE
                            .and("hosts", "guildhall.credential.site.hosts.label")
                            .and("searches", "guildhall.credential.site.searches.label"));
            return Action.INPUT;
        }
    }

    /** The path under which the site is served, which every address within the site begins with; may be empty. */
    public String getContextPath() {
        return request.contextPath();
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** One a line. */
    public String getHosts() {
        return hosts == null ? String.join("\n", state().hosts()) : hosts;
    }

    public boolean isPublicCheckOn() {
        return problems.isEmpty() ? state().publicCheck() : "on".equals(publicCheck);
    }

    /** How often within a minute somebody may search by REST, as typed or else as stored. */
    public String getSearches() {
        return searches == null ? String.valueOf(state().searchesPerMinute()) : searches;
    }

    /** The settings when the form is made, see {@link CheckSettings.State#version}. */
    public String getSettingsVersion() {
        return state().version();
    }

    public boolean isSecretSet() {
        return state().secretSet();
    }

    /** Whose connections the app reads with, and from what database, in words. */
    public String getDatabaseText() {
        SiteDatabase.Description described = database.describe(viewers.current());
        return texts.text(
                "guildhall.credential.site.database." + described.source().code(), described.database());
    }

    public boolean isSaved() {
        return "yes".equals(saved);
    }

    @StrutsParameter
    public void setHosts(String hosts) {
        this.hosts = hosts;
    }

    @StrutsParameter
    public void setPublicCheck(String publicCheck) {
        this.publicCheck = publicCheck;
    }

    @StrutsParameter
    public void setSearches(String searches) {
        this.searches = searches;
    }

    @StrutsParameter
    public void setSaved(String saved) {
        this.saved = saved;
    }

    /** What the form was filled from. */
    @StrutsParameter
    public void setVersion(String version) {
        this.version = version == null ? "" : version;
    }

    private CheckSettings.State state() {
        if (state == null) {
            state = settings.read(viewers.current());
        }
        return state;
    }
}
