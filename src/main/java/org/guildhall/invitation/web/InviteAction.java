package org.guildhall.invitation.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.invitation.Invitability;
import org.guildhall.invitation.InvitationPreview;
import org.guildhall.invitation.InvitationService;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;

/** Inviting in two steps: who is meant by a pasted list, and sending it. Nothing is sent before it was seen. */
@LicensedOnly
@SuppressWarnings("serial")
public class InviteAction extends InvitationsPage {
    private final transient InvitationPreview preview;
    private final transient InvitationService service;
    private transient List<PastedRow> pasted;
    private String step = "";
    private String invitees = "";
    private String[] chosen = {};

    @Inject
    public InviteAction(
            InvitationPreview preview,
            InvitationService service,
            InvitationRows rows,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(rows, coordinated, viewers, request, texts);
        this.preview = preview;
        this.service = service;
    }

    /** Shows whom the list means; what was typed is kept meanwhile. */
    public String preview() {
        return step.equals("back") ? Action.INPUT : attempt(this::look);
    }

    private void look() {
        pasted = rows().pasted(preview.of(viewer(), space(), getPeople()));
    }

    /** Invites those of the preview who can be invited, and those who were chosen where several may be meant. */
    public String send() {
        return attempt(() -> {
            service.requireInviter(viewer(), space());
            setRound(service.invite(viewer(), space(), wanted(), getWord()).round());
            if (getRound().isEmpty()) {
                throw RequestRefusedException.conflict("", "guildhall.invitation.nobody-left");
            }
        });
    }

    private Set<PersonId> wanted() {
        return Stream.concat(Stream.of(invitees.trim().split("\\s+")), Stream.of(chosen))
                .flatMap(key -> PersonId.read(key).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The pasted list with what was found. Read while the page is made: what was refused has ended its transaction. */
    public List<PastedRow> getPasted() {
        if (pasted == null) {
            try {
                look();
            } catch (RequestRefusedException again) {
                pasted = new ArrayList<>(); // the page says why already
            }
        }
        return pasted;
    }

    /** How many can be invited without a choice. */
    public int getInvitable() {
        return (int) invitable().count();
    }

    /** Whether somebody can be invited, at once or once they are chosen. */
    public boolean isSendable() {
        return getPasted().stream()
                .anyMatch(row -> row.result().equals(Invitability.INVITABLE.code())
                        || row.result().equals(Invitability.AMBIGUOUS.code()));
    }

    /** The keys of those who can be invited, with spaces between them. */
    public String getInvitees() {
        return invitable().map(row -> row.person().key()).collect(Collectors.joining(" "));
    }

    private Stream<PastedRow> invitable() {
        return getPasted().stream().filter(row -> row.result().equals(Invitability.INVITABLE.code()));
    }

    /** {@code back} to change the list again; empty at first. */
    @StrutsParameter
    public void setStep(String step) {
        this.step = orEmpty(step);
    }

    @StrutsParameter
    public void setInvitees(String invitees) {
        this.invitees = orEmpty(invitees);
    }

    @StrutsParameter
    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }
}
