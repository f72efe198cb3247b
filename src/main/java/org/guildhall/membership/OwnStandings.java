package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.Viewer;

/** Says what the viewer is to a community, and how its members stand to its boundary. */
@Named
public class OwnStandings {
    private final MembershipReading reading;
    private final Boundary boundary;
    private final AccreditedSentence accredited;
    private final BoundaryContact contact;
    private final Messages texts;

    @Inject
    public OwnStandings(
            MembershipReading reading,
            Boundary boundary,
            AccreditedSentence accredited,
            BoundaryContact contact,
            Messages texts) {
        this.reading = reading;
        this.boundary = boundary;
        this.accredited = accredited;
        this.contact = contact;
        this.texts = texts;
    }

    /** @param community one that was found for the viewer */
    public OwnStanding of(Viewer viewer, Community community) {
        Optional<Membership> own = reading.own(viewer, community);
        Optional<LocalDate> since =
                own.map(present -> present.since().atZone(ZoneOffset.UTC).toLocalDate());
        boolean isMember = own.filter(Membership::isMember).isPresent();
        return new OwnStanding(
                own.map(Membership::state).orElse(MembershipState.ABSENT).code(),
                since.map(texts::day).orElse(""),
                since.map(texts::month).orElse(""),
                own.filter(Membership::isCoordinator).isPresent(),
                community.joinPolicy().code(),
                isMember || isWelcome(viewer, community),
                own.flatMap(this::lastDay).map(texts::day).orElse(""),
                own.flatMap(this::lastDay)
                        .flatMap(day -> contact.of(community.id()))
                        .map(Person::fullName)
                        .orElse(""),
                viewer.isAnonymous());
    }

    /** @see MembershipReading#isVacant */
    public boolean isVacant(Community community) {
        return reading.isVacant(community);
    }

    /** @see Boundary#isMet */
    public boolean isMet(Viewer viewer, Community community) {
        return boundary.isMet(viewer, community);
    }

    /** @see AccreditedSentence#text */
    public String accreditedToday(Viewer viewer, Community community) {
        return accredited.text(viewer, community);
    }

    private boolean isWelcome(Viewer viewer, Community community) {
        return community.joinPolicy() != JoinPolicy.ACCREDITED_ONLY || boundary.isMet(viewer, community);
    }

    private Optional<LocalDate> lastDay(Membership own) {
        return own.staysUntil().filter(day -> !day.isAfter(reading.graceFromToday()));
    }
}
