package org.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.expertise.ao.AoTopics;
import org.guildhall.membership.ParticipationForm;
import org.guildhall.membership.ParticipationService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** Where somebody stands among the people found who rests. */
public class RestingFindingsTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId MAREK = new PersonId("key-marek");

    public RestingFindingsTest(Kind kind) {
        super(kind);
    }

    @Before
    public void hanaTeachesMarekKnowsAndAdaLearns() {
        academy.join(HANA);
        academy.join(MAREK);
        say(HANA, "teaches");
        say(MAREK, "knows");
        say(new PersonId("key-second"), "learns");
        assertThat(found(AS_ADMIN)).containsExactly("Hana Sato", "Marek Novák", "Sefa Second");
    }

    @Test
    public void whoeverRestsComesAfterTheOthersWhoCanHelpUntilTheDayAfter() {
        rest("members");

        assertThat(found(AS_ADMIN)).containsExactly("Marek Novák", "Hana Sato until 2026-12-01", "Sefa Second");
        academy.clock.moveTo(LocalDate.parse("2026-12-01"));
        assertThat(found(AS_ADMIN)).containsExactly("Marek Novák", "Hana Sato until 2026-12-01", "Sefa Second");
        academy.clock.moveTo(LocalDate.parse("2026-12-02"));
        assertThat(found(AS_ADMIN)).containsExactly("Hana Sato", "Marek Novák", "Sefa Second");
    }

    @Test
    public void forThoseWhoMayNotKnowTheOrderIsAsEver() {
        rest("me");
        assertThat(found(AS_ADMIN)).containsExactly("Hana Sato", "Marek Novák", "Sefa Second");
        assertThat(found(AS_HOLDER)).containsExactly("Marek Novák", "Hana Sato until 2026-12-01", "Sefa Second");
        rest("members");
        assertThat(found(Viewer.ANONYMOUS)).containsExactly("Hana Sato", "Marek Novák", "Sefa Second");
    }

    private void rest(String audience) {
        academy.app
                .get(ParticipationService.class)
                .say(AS_HOLDER, SPACE, new ParticipationForm("", "2026-12-01", "", audience));
    }

    private List<String> found(Viewer viewer) {
        return academy
                .app
                .get(ExpertiseLookup.class)
                .find(viewer, new ExpertiseQuery("Ruby", Optional.of(SPACE), Optional.empty(), 10))
                .findings()
                .stream()
                .map(finding -> finding.person().fullName()
                        + finding.restingUntil().map(day -> " until " + day).orElse(""))
                .toList();
    }

    private void say(PersonId person, String relation) {
        academy.inOne(() -> academy.app
                .get(AoTopics.class)
                .state(
                        academy.community.id(),
                        person,
                        new TopicInput("Ruby", relation, "", true),
                        academy.clock.instant()));
    }
}
