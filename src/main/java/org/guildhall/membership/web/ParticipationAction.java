package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.Audience;
import org.guildhall.membership.Participation;
import org.guildhall.membership.ParticipationForm;
import org.guildhall.membership.ParticipationLevel;
import org.guildhall.membership.ParticipationService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.FieldLabels;

/** What members say of their part in the community; what was typed and refused is shown again. */
@LicensedOnly
@SuppressWarnings("serial")
public class ParticipationAction extends CommunityAction {
    private final transient CommunityService communities;
    private final transient ParticipationService service;
    private final transient Rights rights;
    private transient Optional<Participation> own;
    private String level;
    private String restingUntil;
    private String restingNote;
    private String audience;

    @Inject
    public ParticipationAction(
            CommunityService communities,
            ParticipationService service,
            Rights rights,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(viewers, request, texts);
        this.communities = communities;
        this.service = service;
        this.rights = rights;
    }

    /** For members only. */
    @Override
    public boolean isPermitted() {
        return super.isPermitted() && own().isPresent();
    }

    public String doDefault() {
        return Action.INPUT;
    }

    public String save() {
        return attempt(() -> service.say(
                viewer(),
                space(),
                new ParticipationForm(orEmpty(level), orEmpty(restingUntil), orEmpty(restingNote), orEmpty(audience))));
    }

    private Optional<Participation> own() {
        if (own == null) {
            own = communities.find(viewer(), space()).flatMap(present -> service.own(viewer(), present));
        }
        return own;
    }

    private Participation said() {
        return own().orElse(Participation.NONE);
    }

    /** Whether nothing can be changed now. */
    public boolean isReadOnly() {
        return rights.isReadOnly();
    }

    /** The codes of what can be said, the most first. */
    public List<String> getLevels() {
        return Arrays.stream(ParticipationLevel.values())
                .map(ParticipationLevel::code)
                .toList();
    }

    /** The codes of to whom it can be shown. */
    public List<String> getAudiences() {
        return Arrays.stream(Audience.values()).map(Audience::code).toList();
    }

    /** Empty while nothing is said. */
    public String getLevel() {
        return level == null ? said().level().map(ParticipationLevel::code).orElse("") : level;
    }

    /** ISO 8601, or what was typed; empty without a rest. */
    public String getRestingUntil() {
        return restingUntil == null
                ? said().restingUntil().map(LocalDate::toString).orElse("")
                : restingUntil;
    }

    public String getRestingNote() {
        return restingNote == null ? said().note() : restingNote;
    }

    public String getAudience() {
        return audience == null ? said().audience().code() : audience;
    }

    @StrutsParameter
    public void setLevel(String code) {
        level = orEmpty(code);
    }

    @StrutsParameter
    public void setRestingUntil(String day) {
        restingUntil = orEmpty(day);
    }

    @StrutsParameter
    public void setRestingNote(String note) {
        restingNote = orEmpty(note);
    }

    @StrutsParameter
    public void setAudience(String code) {
        audience = orEmpty(code);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of(
                "guildhall.membership.participation.", "level", "restingUntil", "restingNote", "audience");
    }
}
