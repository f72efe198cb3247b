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
import org.guildhall.expertise.StatementAnswer;
import org.guildhall.expertise.Topic;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipReading;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
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
    private String newTopic = "";
    private boolean sent;
    private transient List<String> close = List.of();

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

    /** The form: empty, or with the statement to be changed. */
    public String doDefault() {
        if (isChange()) {
            attempt(this::show);
        }
        return Action.INPUT;
    }

    private void show() {
        long changed = FormValues.id(topicId, "guildhall.expertise.no-such-statement");
        TopicStatement statement = service.own(viewer(), space()).stream()
                .filter(each -> each.topicId() == changed)
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.expertise.no-such-statement"));
        sent = true;
        topic = statement.topic();
        relation = statement.relation().code();
        note = statement.note();
        canBeAsked = String.valueOf(statement.canBeAsked());
    }

    /** Says something, or changes what was said; a question when the topic is much like others. */
    public String state() {
        sent = true;
        String result =
                attempt(() -> close = answer().close().stream().map(Topic::name).toList());
        return close.isEmpty() ? result : Action.INPUT;
    }

    private StatementAnswer answer() {
        TopicInput input = new TopicInput(topic, relation, note, isAskable());
        boolean asks = !"true".equals(newTopic);
        if (isChange()) {
            long changed = FormValues.id(topicId, "guildhall.expertise.no-such-statement");
            return service.change(viewer(), space(), changed, input, asks);
        }
        return asks
                ? service.stateOrAsk(viewer(), space(), input)
                : StatementAnswer.stored(service.state(viewer(), space(), input));
    }

    public String withdraw() {
        return attempt(() ->
                service.withdraw(viewer(), space(), FormValues.id(topicId, "guildhall.expertise.no-such-statement")));
    }

    /** Topics that may be meant by the one typed; none when there is nothing to ask. */
    public List<String> getClose() {
        return close;
    }

    /** Whether a statement is being changed, and no new one made. */
    public boolean isChange() {
        return !topicId.isEmpty();
    }

    public String getTopicId() {
        return topicId;
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
        this.topicId = orEmpty(topicId);
    }

    /** @param newTopic “true” when the topic is not to be one of those that may be meant */
    @StrutsParameter
    public void setNewTopic(String newTopic) {
        this.newTopic = newTopic;
    }
}
