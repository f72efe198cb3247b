package org.guildhall.expertise.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.CommunityService;
import org.guildhall.expertise.ExpertiseLookup;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.FindingViews;
import org.guildhall.expertise.Topic;
import org.guildhall.expertise.TopicInput;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipReading;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.FormValues;

/** What one says one knows. */
@LicensedOnly
@SuppressWarnings("serial")
public class ExpertiseAction extends CommunityAction {
    private static final int SUGGESTIONS = 100;

    private final transient CommunityService communities;
    private final transient MembershipReading memberships;
    private final transient ExpertiseService service;
    private final transient ExpertiseLookup lookup;
    private final transient FindingViews words;
    private String topic = "";
    private String relation = "knows";
    private String note = "";
    private String canBeAsked = "";
    private String topicId = "";
    private boolean sent;

    @Inject
    public ExpertiseAction(
            CommunityService communities,
            MembershipReading memberships,
            ExpertiseService service,
            ExpertiseLookup lookup,
            FindingViews words,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(viewers, request, texts);
        this.communities = communities;
        this.memberships = memberships;
        this.service = service;
        this.lookup = lookup;
        this.words = words;
    }

    public String doDefault() {
        return Action.INPUT;
    }

    public String state() {
        sent = true;
        return attempt(() -> service.state(viewer(), space(), new TopicInput(topic, relation, note, isAskable())));
    }

    public String withdraw() {
        return attempt(() ->
                service.withdraw(viewer(), space(), FormValues.id(topicId, "guildhall.expertise.no-such-statement")));
    }

    /** Whether the viewer is a member of the community here. */
    public boolean isMember() {
        return communities
                .find(viewer(), space())
                .flatMap(community -> memberships.own(viewer(), community))
                .filter(Membership::isMember)
                .isPresent();
    }

    /** What the viewer has said; for members. */
    public List<StatementRow> getStatements() {
        return service.own(viewer(), space()).stream()
                .map(each -> new StatementRow(
                        String.valueOf(each.topicId()),
                        each.topic(),
                        words.reason(each),
                        each.note(),
                        texts().text("guildhall.expertise.ask." + (each.canBeAsked() ? "yes" : "no"))))
                .toList();
    }

    /** Names to choose from while typing. */
    public List<String> getSuggestions() {
        return lookup.topicsOf(viewer(), space(), SUGGESTIONS).stream()
                .map(Topic::name)
                .toList();
    }

    public String getTopic() {
        return topic;
    }

    public String getRelation() {
        return relation;
    }

    public String getNote() {
        return note;
    }

    /** Asked for unless the person said otherwise. */
    public boolean isAskable() {
        return !sent || "true".equals(canBeAsked);
    }

    @StrutsParameter
    public void setTopic(String topic) {
        this.topic = topic;
    }

    @StrutsParameter
    public void setRelation(String relation) {
        this.relation = relation;
    }

    @StrutsParameter
    public void setNote(String note) {
        this.note = note;
    }

    @StrutsParameter
    public void setCanBeAsked(String canBeAsked) {
        this.canBeAsked = canBeAsked;
    }

    @StrutsParameter
    public void setTopicId(String topicId) {
        this.topicId = topicId;
    }
}
