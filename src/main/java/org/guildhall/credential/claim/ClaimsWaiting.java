package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.OfficerSeat;
import org.guildhall.accreditation.scheme.OfficerWork;
import org.guildhall.membership.Waiting;
import org.guildhall.membership.WaitingItem;
import org.guildhall.membership.WaitingKind;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/** Credentials from elsewhere that nobody has checked, for those who run the accreditations; nobody checks their own. */
@Named
public class ClaimsWaiting implements OfficerWork {
    private final Claims claims;
    private final People people;
    private final Messages texts;
    private final Clock clock;

    @Inject
    public ClaimsWaiting(Claims claims, People people, Messages texts, Clock clock) {
        this.claims = claims;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting(OfficerSeat seat) {
        List<Claim> open = claims
                .waiting(seat.community().id(), LocalDate.now(clock), Optional.empty(), Waiting.MOST + 1)
                .claims()
                .stream()
                .filter(claim -> !seat.viewer().is(claim.person()))
                .toList();
        Map<PersonId, Person> known =
                people.byIds(open.stream().map(Claim::person).toList());
        String address = seat.page("claims");
        return List.of(Waiting.of(
                WaitingKind.CLAIM,
                address,
                open.stream()
                        .map(claim -> new WaitingItem(
                                texts.name(known.get(claim.person())),
                                claim.content().title(),
                                address))
                        .toList()));
    }
}
