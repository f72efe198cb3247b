package org.guildhall.accreditation.renewal.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.renewal.ActivityEntry;
import org.guildhall.accreditation.renewal.ActivityLog;
import org.guildhall.accreditation.renewal.RenewalPoints;
import org.guildhall.accreditation.renewal.RenewalProgress;
import org.guildhall.accreditation.scheme.RenewalRequirements.ActivityClass;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;
import org.guildhall.platform.web.SelfServiceAction;

/** One's own log of professional development, for one of the schemes one is accredited under. */
@LicensedOnly
@SuppressWarnings("serial")
public class ActivitiesAction extends SelfServiceAction {
    private final transient Register register;
    private final transient ActivityLog log;
    private final transient RenewalPoints points;
    private final transient StatusCalculator rules;
    private final transient ActivityRows rows;
    private transient List<RegisterEntry> held;
    private String scheme = "";
    private String activityId = "";
    private String on;
    private String kind = "";
    private String count = "";
    private String description = "";
    private String evidence = "";

    @Inject
    public ActivitiesAction(
            CommunityService communities,
            Register register,
            ActivityLog log,
            RenewalPoints points,
            StatusCalculator rules,
            ActivityRows rows,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(communities, viewers, request, texts);
        this.register = register;
        this.log = log;
        this.points = points;
        this.rules = rules;
        this.rows = rows;
    }

    public String add() {
        return attempt(() -> log.add(
                viewer(),
                space(),
                new ActivityEntry(
                        FormValues.id(scheme, "guildhall.accreditation.no-such-scheme"),
                        FormValues.day(getOn()).orElse(null),
                        kind,
                        FormValues.number(count).orElse(null),
                        description,
                        evidence)));
    }

    public String remove() {
        return attempt(() ->
                log.remove(viewer(), space(), FormValues.id(activityId, "guildhall.accreditation.activity.absent")));
    }

    /** Those under which the viewer is accredited. */
    public List<Choice> getSchemes() {
        return held().stream()
                .map(RegisterEntry::scheme)
                .map(ActivitiesAction::choice)
                .toList();
    }

    /** The scheme whose log is shown: the requested one, or the first; null when there is none. */
    public Choice getCurrent() {
        return current()
                .map(RegisterEntry::scheme)
                .map(ActivitiesAction::choice)
                .orElse(null);
    }

    private static Choice choice(Scheme scheme) {
        return new Choice(String.valueOf(scheme.id()), scheme.name());
    }

    /** The classes of activity that the scheme names. */
    public List<String> getKinds() {
        List<String> named = current().stream()
                .flatMap(each -> each.scheme().rules().renewal().classes().stream())
                .map(ActivityClass::name)
                .toList();
        return named.isEmpty()
                ? named
                : Stream.concat(named.stream(), Stream.of(ActivityRows.OTHER)).toList();
    }

    public RenewalProgress getProgress() {
        return current()
                .map(entry -> points.progress(entry.accreditation(), entry.scheme(), rules.today()))
                .orElseThrow();
    }

    public List<ActivityRow> getActivities() {
        return rows.rows(current()
                .map(each -> log.own(viewer(), space(), each.scheme().id()))
                .orElse(List.of()));
    }

    private Optional<RegisterEntry> current() {
        return held().stream()
                .filter(entry -> FormValues.id(scheme)
                        .filter(asked -> asked == entry.scheme().id())
                        .isPresent())
                .findFirst()
                .or(() -> held().stream().findFirst());
    }

    private List<RegisterEntry> held() {
        if (held == null) {
            held = isPermitted() ? findHeld() : List.of();
        }
        return held;
    }

    private List<RegisterEntry> findHeld() {
        return register.own(viewer(), space()).stream()
                .filter(entry -> entry.accreditation().state().isHeld())
                .toList();
    }

    public String getScheme() {
        return scheme;
    }

    public String getOn() {
        return on == null ? rules.today().toString() : on;
    }

    public String getKind() {
        return kind;
    }

    public String getCount() {
        return count;
    }

    public String getDescription() {
        return description;
    }

    public String getEvidence() {
        return evidence;
    }

    @StrutsParameter
    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    @StrutsParameter
    public void setActivityId(String activityId) {
        this.activityId = activityId;
    }

    @StrutsParameter
    public void setOn(String on) {
        this.on = on;
    }

    @StrutsParameter
    public void setKind(String kind) {
        this.kind = kind;
    }

    @StrutsParameter
    public void setCount(String count) {
        this.count = count;
    }

    @StrutsParameter
    public void setDescription(String description) {
        this.description = description;
    }

    @StrutsParameter
    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.application.field.", "on", "kind", "count", "description", "evidence");
    }
}
