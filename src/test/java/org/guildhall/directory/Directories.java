package org.guildhall.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.Accreditation;
import org.guildhall.accreditation.AccreditationState;
import org.guildhall.accreditation.Life;
import org.guildhall.accreditation.LifeState;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.SchemeTerms;
import org.guildhall.accreditation.StandingRules;
import org.guildhall.accreditation.Standings;
import org.guildhall.accreditation.Term;
import org.guildhall.accreditation.ao.AoAccreditation;
import org.guildhall.accreditation.ao.AoAccreditations;
import org.guildhall.accreditation.ao.AoScheme;
import org.guildhall.accreditation.ao.AoSchemes;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.FindingViews;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.ao.AoStatement;
import org.guildhall.expertise.ao.AoTopic;
import org.guildhall.expertise.ao.AoTopicTerm;
import org.guildhall.expertise.ao.AoTopics;
import org.guildhall.site.PersonId;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;

/** The directory of a guild, and what its members know and are accredited for. */
final class Directories {
    final Guild guild;

    Directories(Kind kind) {
        guild = new Guild(
                kind,
                List.of(
                        AoTopic.class,
                        AoTopicTerm.class,
                        AoStatement.class,
                        AoScheme.class,
                        org.guildhall.accreditation.ao.AoSchemeVersion.class,
                        AoAccreditation.class));
    }

    Directory directory() {
        ExpertiseService expertise = new ExpertiseService(
                guild.communities(),
                guild.service(),
                new AoTopics(guild.database().ao()),
                guild.rights,
                guild.database().transactions(),
                guild.clock);
        return new Directory(
                guild.communities(),
                guild.memberships(),
                expertise,
                new FindingViews(new KeyTexts()),
                new Standings(
                        new AoAccreditations(guild.database().ao()),
                        new AoSchemes(guild.database().ao()),
                        new StandingRules(guild.clock)),
                guild.people,
                new KeyTexts());
    }

    void knows(long community, PersonId person, String topic) {
        new AoTopics(guild.database().ao())
                .state(community, person, new TopicInput(topic, "knows", "", true), guild.clock.instant());
    }

    Scheme scheme(long community) {
        return new AoSchemes(guild.database().ao())
                .add(
                        community,
                        new SchemeTerms("Master", "The guild", "", Optional.empty(), List.of("First"), "MW"),
                        LocalDate.of(2026, 1, 1));
    }

    void accredited(Scheme scheme, PersonId person, String number, AccreditationState state) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        new AoAccreditations(guild.database().ao())
                .add(
                        new Accreditation(
                                0,
                                scheme.communityId(),
                                scheme.id(),
                                1,
                                number,
                                person,
                                Accreditation.Awarded.level("First"),
                                new Life(LifeState.of(state), Optional.empty(), day, Guild.ANA),
                                new Term(day, Optional.empty(), Optional.empty(), false),
                                new Accreditation.Origin(day, Guild.ANA, Optional.empty(), Optional.empty())),
                        person.value(),
                        Optional.empty());
    }
}
