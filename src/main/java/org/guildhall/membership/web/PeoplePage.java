package org.guildhall.membership.web;

import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.Boundary;
import org.guildhall.membership.EndedRow;
import org.guildhall.membership.EndedRows;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.PersonRow;

/** Who asks to join, who coordinates, and who has to renew to stay. */
@SuppressWarnings("serial")
public abstract class PeoplePage extends CoordinatorPage {
    private final transient MemberRows rows;
    private final transient EndedRows ended;
    private transient MemberRows.Leaving leaving;
    private String leavingAfter = "";
    private String who = "";

    protected PeoplePage(
            MemberRows rows,
            EndedRows ended,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(coordinated, viewers, request, texts);
        this.rows = rows;
        this.ended = ended;
    }

    /** Those who ask to join, the first to ask first. */
    public List<PersonRow> getRequests() {
        return rows.requests(viewer(), space());
    }

    public List<PersonRow> getCoordinators() {
        return rows.coordinators(viewer(), space());
    }

    /** Members who may be meant by what was typed; none while nothing is. */
    public List<PersonRow> getCandidates() {
        return who.isBlank() ? List.of() : rows.candidates(viewer(), space(), who);
    }

    /** Members who will have to go unless they are accredited again, the next to go first. */
    public List<LeavingRow> getLeaving() {
        return leaving().rows();
    }

    /** Where the list of those who will have to go goes on, empty at its end. */
    public String getLeavingNext() {
        return leaving().next().map(Cursor::text).orElse("");
    }

    /** Memberships that coordinators have ended and can take back. */
    public List<EndedRow> getEndedByOthers() {
        return ended.endedByOthers(viewer(), space());
    }

    /** Members who may stay without an accreditation. */
    public List<ExemptionRow> getExemptions() {
        return rows.exempt(viewer(), space());
    }

    /** Who is to be exempt, as it was typed. */
    public String getExempt() {
        return "";
    }

    /** Why, as it was typed. */
    public String getExemptReason() {
        return "";
    }

    /** For how many days whoever is not accredited stays a member. */
    public int getGraceDays() {
        return Boundary.GRACE_DAYS;
    }

    /** Of whose membership is to be ended, as it was typed. */
    public String getUsername() {
        return "";
    }

    /** Why, as it was typed. */
    public String getReason() {
        return "";
    }

    private MemberRows.Leaving leaving() {
        if (leaving == null) {
            leaving = rows.leaving(viewer(), space(), Cursor.of(leavingAfter));
        }
        return leaving;
    }

    /** The user name or the beginnings of names of a member. */
    public String getWho() {
        return who;
    }

    @StrutsParameter
    public void setWho(String who) {
        this.who = orEmpty(who);
    }

    @StrutsParameter
    public void setLeavingAfter(String leavingAfter) {
        this.leavingAfter = orEmpty(leavingAfter);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.membership.end.", "username", "reason")
                .and("who", "guildhall.membership.field.who")
                .and("exempt", "guildhall.membership.exempt.who")
                .and("exemptReason", "guildhall.membership.exempt.reason");
    }
}
