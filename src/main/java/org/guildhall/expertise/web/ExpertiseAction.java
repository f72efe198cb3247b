package org.guildhall.expertise.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.CommunityService;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.OwnStatements;
import org.guildhall.expertise.StatementAnswer;
import org.guildhall.expertise.StatementForm;
import org.guildhall.expertise.Topic;
import org.guildhall.expertise.TopicInput;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.OwnPage;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** The form in which a person says what they know, or changes what they said. */
@LicensedOnly
@SuppressWarnings("serial")
public class ExpertiseAction extends OwnPage {
    private static final String ABSENT = "guildhall.expertise.no-such-statement";

    private final transient ExpertiseService service;
    private final transient OwnStatements own;
    private transient StatementForm shown;
    private String topic = "";
    private String relation = "knows";
    private String note = "";
    private String canBeAsked = "";
    private String topicId = "";
    private String newTopic = "";
    private transient List<String> close = List.of();

    @Inject
    public ExpertiseAction(
            CommunityService communities,
            MembershipReading memberships,
            ExpertiseService service,
            OwnStatements own,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(communities, memberships, viewers, request, texts);
        this.service = service;
        this.own = own;
    }

    /** The form: empty, or with the statement to be changed. */
    public String doDefault() {
        if (isMember()) {
            shown = own.form(viewer(), space());
            if (isChange()) {
                attempt(() -> shown = own.form(viewer(), space(), FormValues.id(topicId, ABSENT)));
            }
        }
        return Action.INPUT;
    }

    /** Says something, or changes what was said; a question when the topic is much like others. */
    public String state() {
        String result =
                attempt(() -> close = answer().close().stream().map(Topic::name).toList());
        return close.isEmpty() ? result : Action.INPUT;
    }

    private StatementAnswer answer() {
        TopicInput input = new TopicInput(topic, relation, note, "true".equals(canBeAsked));
        boolean asks = !"true".equals(newTopic);
        if (isChange()) {
            return service.change(viewer(), space(), FormValues.id(topicId, ABSENT), input, asks);
        }
        return asks
                ? service.stateOrAsk(viewer(), space(), input)
                : StatementAnswer.stored(service.state(viewer(), space(), input));
    }

    /** Takes a statement back; the form is shown when that is refused. */
    public String withdraw() {
        String result = attempt(() -> service.withdraw(viewer(), space(), FormValues.id(topicId, ABSENT)));
        topicId = "";
        return result;
    }

    /** Topics that may be meant by the one typed; none when there is nothing to ask. */
    public List<String> getClose() {
        return close;
    }

    /** Whether a statement is being changed, and no new one made. */
    public boolean isChange() {
        return !topicId.isEmpty();
    }

    /** The form: as it was opened, or with what was typed. */
    public StatementForm getStatementForm() {
        return shown == null
                ? new StatementForm(
                        topicId,
                        topic,
                        relation,
                        note,
                        "true".equals(canBeAsked),
                        isMember() ? own.suggestions(viewer(), space()) : List.of())
                : shown;
    }

    @StrutsParameter
    public void setTopic(String topic) {
        this.topic = orEmpty(topic);
    }

    @StrutsParameter
    public void setRelation(String relation) {
        this.relation = orEmpty(relation);
    }

    @StrutsParameter
    public void setNote(String note) {
        this.note = orEmpty(note);
    }

    @StrutsParameter
    public void setCanBeAsked(String canBeAsked) {
        this.canBeAsked = orEmpty(canBeAsked);
    }

    @StrutsParameter
    public void setTopicId(String topicId) {
        this.topicId = orEmpty(topicId);
    }

    /** @param newTopic “true” when the topic is not to be one of those that may be meant */
    @StrutsParameter
    public void setNewTopic(String newTopic) {
        this.newTopic = orEmpty(newTopic);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.expertise.field.", "topic", "relation", "note");
    }
}
