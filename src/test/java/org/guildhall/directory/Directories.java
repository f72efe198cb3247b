package org.guildhall.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.scheme.ao.AoSchemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.Term;
import org.guildhall.accreditation.status.ao.AoAccreditations;
import org.guildhall.credential.claim.Claim;
import org.guildhall.credential.claim.ClaimState;
import org.guildhall.credential.claim.ao.AoClaims;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.ao.AoTopics;
import org.guildhall.office.Office;
import org.guildhall.office.OfficeKind;
import org.guildhall.office.OfficeTerm;
import org.guildhall.office.TermDays;
import org.guildhall.office.TermState;
import org.guildhall.office.ao.AoOffices;
import org.guildhall.platform.PersonId;
import org.guildhall.testkit.Guild;

/** The directory of a guild, and what its members know and are accredited for. */
final class Directories {
    final Guild guild;

    Directories(Guild guild) {
        this.guild = guild;
    }

    Directory directory() {
        return guild.app().get(Directory.class);
    }

    void knows(long community, PersonId person, String topic) {
        says(community, person, topic, "knows");
    }

    void says(long community, PersonId person, String topic, String relation) {
        guild.app()
                .get(AoTopics.class)
                .state(community, person, new TopicInput(topic, relation, "", true), guild.clock.instant());
    }

    Scheme scheme(long community) {
        return scheme(community, "Master", "MW", Visibility.SITE);
    }

    /** @param ends the last day, empty for no end */
    OfficeTerm holds(long community, PersonId person, OfficeKind kind, String name, Optional<LocalDate> ends) {
        AoOffices offices = guild.app().get(AoOffices.class);
        String code = kind == OfficeKind.OWN ? "own-1" : kind.code();
        offices.save(new Office(community, code, name, "", false, List.of()));
        return held(
                offices,
                new OfficeTerm(
                        0,
                        community,
                        code,
                        person,
                        TermState.OFFERED,
                        new TermDays(LocalDate.of(2026, 1, 1), ends),
                        Guild.ANA,
                        Optional.empty(),
                        List.of()));
    }

    private static OfficeTerm held(AoOffices offices, OfficeTerm offer) {
        OfficeTerm offered = offices.add(offer);
        OfficeTerm held = new OfficeTerm(
                offered.id(),
                offered.communityId(),
                offered.office(),
                offered.person(),
                TermState.HELD,
                offered.days(),
                offered.offeredBy(),
                Optional.empty(),
                List.of());
        offices.change(held);
        return held;
    }

    void renamed(long community, String office, String name) {
        guild.app().get(AoOffices.class).save(new Office(community, office, name, "", false, List.of()));
    }

    Scheme scheme(long community, String name, String prefix, Visibility visibility) {
        return scheme(community, name, prefix, visibility, "First");
    }

    Scheme scheme(long community, String name, String prefix, Visibility visibility, String... levels) {
        SchemeRules rules = new SchemeRules(
                "The guild",
                new SchemeRules.Content("", "", "", ""),
                Arrays.stream(levels).map(Level::named).toList(),
                SchemeRules.Validity.of(Optional.empty()),
                RenewalRequirements.NONE,
                new SchemeRules.Publicity(visibility, false, Optional.empty()));
        return guild.app()
                .get(AoSchemes.class)
                .add(community, new SchemeTerms(name, prefix, rules), LocalDate.of(2026, 1, 1));
    }

    /** What a person holds from another body, confirmed by Ben. */
    void confirmed(long community, PersonId person, String title) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        guild.app()
                .get(AoClaims.class)
                .add(new Claim(
                        0,
                        community,
                        person,
                        new Claim.Content(title, "Board", day, Optional.empty(), "", ""),
                        day,
                        ClaimState.CHECKED_BY_HUMAN,
                        Optional.empty(),
                        Optional.of(new Claim.Check(Optional.of(Guild.BEN), day, "Seen.", Optional.empty()))));
    }

    void accredited(Scheme scheme, PersonId person, String number, AccreditationState state) {
        accredited(scheme, person, number, state, "First");
    }

    void accredited(Scheme scheme, PersonId person, String number, String level) {
        accredited(scheme, person, number, AccreditationState.ACTIVE, level);
    }

    private void accredited(Scheme scheme, PersonId person, String number, AccreditationState state, String level) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        guild.app()
                .get(AoAccreditations.class)
                .add(
                        new NewAccreditation(
                                scheme.communityId(),
                                scheme.id(),
                                1,
                                number,
                                person,
                                Accreditation.Awarded.level(level),
                                new Status(LifecycleState.of(state), Optional.empty(), day, Guild.ANA),
                                new Term(day, Optional.empty(), Optional.empty(), false),
                                new Accreditation.Origin(day, Guild.ANA, Optional.empty(), Optional.empty())),
                        person.value(),
                        Optional.empty());
    }
}
