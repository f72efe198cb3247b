package org.guildhall.invitation.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.invitation.Invitability;
import org.guildhall.invitation.Invitation;
import org.guildhall.invitation.InvitationReading;
import org.guildhall.invitation.InvitationTransitions;
import org.guildhall.invitation.PastedPerson;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** Invitations in the words of the coordinators' page. */
@Named
public class InvitationRows {
    private static final int ROWS = 50;

    private final InvitationReading reading;
    private final People people;
    private final Messages texts;

    @Inject
    public InvitationRows(InvitationReading reading, People people, Messages texts) {
        this.reading = reading;
        this.people = people;
        this.texts = texts;
    }

    /** A page of the list, and the id after which it goes on. */
    record Listed(List<InvitationRow> rows, Optional<Long> next) {
        /** What those are shown to whom the page is closed. */
        static final Listed NONE = new Listed(List.of(), Optional.empty());
    }

    Listed latest(Viewer viewer, SpaceKey space, Optional<Long> below) {
        List<Invitation> found = reading.latest(viewer, space, below, ROWS + 1);
        List<Invitation> page = found.subList(0, Math.min(ROWS, found.size()));
        Map<PersonId, Person> known = people.byIds(page.stream()
                .flatMap(each -> Stream.of(each.person(), each.inviter()))
                .toList());
        return new Listed(
                page.stream().map(each -> row(each, known)).toList(),
                found.size() > ROWS ? Optional.of(page.get(ROWS - 1).id()) : Optional.empty());
    }

    List<RoundRow> rounds(Viewer viewer, SpaceKey space) {
        return reading.rounds(viewer, space).stream()
                .map(round -> new RoundRow(
                        round.get(0).round(),
                        round.size(),
                        texts.day(round.get(0).invitedOn()),
                        texts.day(round.get(0).invitedOn().plusDays(Invitation.UNDO_DAYS))))
                .toList();
    }

    /** Those who can be invited first, then those of whom one is to be chosen, then the others; else as pasted. */
    List<PastedRow> pasted(List<PastedPerson> list) {
        List<PastedPerson> ordered = list.stream()
                .sorted(Comparator.comparing(PastedPerson::invitability))
                .toList();
        return ordered.stream().map(this::row).toList();
    }

    private PastedRow row(PastedPerson entry) {
        Invitability result = entry.invitability();
        return new PastedRow(
                entry.typed(),
                result.code(),
                entry.people().stream()
                        .map(each -> new MeantRow(each.id().value(), PersonLink.of(each, texts)))
                        .toList());
    }

    private InvitationRow row(Invitation invitation, Map<PersonId, Person> known) {
        LocalDate today = reading.today();
        String state = invitation.stateOn(today).code();
        return new InvitationRow(
                invitation.person().value(),
                PersonLink.of(known.get(invitation.person()), texts),
                texts.text(
                        "guildhall.invitation.list.sent",
                        texts.name(known.get(invitation.inviter())),
                        invitation.invitedOn()),
                texts.text(
                        "guildhall.invitation.state." + state,
                        invitation.answeredOn().orElse(invitation.lastDay())),
                InvitationTransitions.after(invitation.stateOn(today), InvitationTransitions.Action.WITHDRAW)
                        .isPresent());
    }
}
