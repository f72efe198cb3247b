package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Viewer;

/** The viewer's latest invitation, whatever has become of it. */
@Named
public class OwnInvitationData implements OwnData {
    private final InvitationAnswers answers;
    private final InvitationReading reading;

    @Inject
    public OwnInvitationData(InvitationAnswers answers, InvitationReading reading) {
        this.answers = answers;
        this.reading = reading;
    }

    @Override
    public String section() {
        return "invitation";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return answers.latest(viewer, community).stream()
                .map(own -> OwnRecord.with()
                        .code("state", own.stateOn(reading.today()).code(), "guildhall.own-data.invitation.")
                        .fact("invitedOn", own.invitedOn())
                        .fact("lastDay", own.lastDay())
                        .fact("answeredOn", own.answeredOn())
                        .fact("word", own.word())
                        .build())
                .toList();
    }
}
