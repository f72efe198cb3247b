package org.guildhall.directory;

import java.time.LocalDate;
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

    Scheme scheme(long community, String name, String prefix, Visibility visibility) {
        SchemeRules rules = new SchemeRules(
                "The guild",
                new SchemeRules.Content("", "", "", ""),
                List.of(Level.named("First")),
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
                                Accreditation.Awarded.level("First"),
                                new Status(LifecycleState.of(state), Optional.empty(), day, Guild.ANA),
                                new Term(day, Optional.empty(), Optional.empty(), false),
                                new Accreditation.Origin(day, Guild.ANA, Optional.empty(), Optional.empty())),
                        person.value(),
                        Optional.empty());
    }
}
