package org.guildhall.invitation.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.CoordinatorPage;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.text.Parsing;
import org.guildhall.platform.web.FieldLabels;

/** The form to invite people, and what has become of earlier invitations. */
@SuppressWarnings("serial")
public abstract class InvitationsPage extends CoordinatorPage {
    private final transient InvitationRows rows;
    private transient InvitationRows.Listed listed;
    private String people = "";
    private String word = "";
    private String after = "";
    private String round = "";

    protected InvitationsPage(
            InvitationRows rows,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(coordinated, viewers, request, texts);
        this.rows = rows;
    }

    protected final InvitationRows rows() {
        return rows;
    }

    /** The latest invitation of each person, the latest first. */
    public List<InvitationRow> getInvitations() {
        return listed().rows();
    }

    /** Where the list goes on, empty at its end. */
    public String getNext() {
        return listed().next().map(String::valueOf).orElse("");
    }

    /** Open invitations that can be taken back together. */
    public List<RoundRow> getRounds() {
        return after.isEmpty() && community().isPresent() ? rows.rounds(viewer(), space()) : List.of();
    }

    private InvitationRows.Listed listed() {
        if (listed == null) {
            listed = community()
                    .map(any ->
                            rows.latest(viewer(), space(), Optional.of(after).flatMap(Parsing::id)))
                    .orElse(InvitationRows.Listed.NONE);
        }
        return listed;
    }

    /** The list of people as it was pasted. */
    public String getPeople() {
        return people;
    }

    /** What those invited read, as it was typed. */
    public String getWord() {
        return word;
    }

    /** What was just sent, as the address says. */
    public String getRound() {
        return round;
    }

    @StrutsParameter
    public void setPeople(String people) {
        this.people = orEmpty(people);
    }

    @StrutsParameter
    public void setWord(String word) {
        this.word = orEmpty(word);
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = orEmpty(after);
    }

    @StrutsParameter
    public void setRound(String round) {
        this.round = orEmpty(round);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.invitation.form.", "people", "word");
    }
}
