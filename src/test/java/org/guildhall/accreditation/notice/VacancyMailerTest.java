package org.guildhall.accreditation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.Mail;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.MessagesForPeople;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The admins of a space are asked once to name a coordinator. */
public class VacancyMailerTest {
    private static final PersonId MAREK = new PersonId("key-marek");

    @Rule
    public final Academy academy = new Academy(Kind.H2);

    private final List<String> sent = new ArrayList<>();
    private boolean isTaken = true;
    private boolean isPossible = true;
    private VacancyMailer mailer;

    @Before
    public void adaHasAMailbox() {
        mailer = academy.another()
                .with(Mail.class, new Mail() {
                    @Override
                    public boolean isPossible() {
                        return isPossible;
                    }

                    @Override
                    public boolean send(String address, String subject, String text) {
                        sent.add(address);
                        return isTaken;
                    }
                })
                .with(Mailboxes.class, people -> Map.of(Academy.ADMIN, "ada@example.org"))
                .with(MessagesForPeople.class, person -> new KeyTexts())
                .get(VacancyMailer.class);
        academy.membershipService.appointFounder(academy.community.id(), MAREK);
        academy.people.with("marek", "Marek Novák");
    }

    @Test
    public void onceForAVacancyAndAgainForTheNext() {
        coordinated(false);
        assertThat(mailer.run(() -> false)).isEqualTo(1);
        assertThat(mailer.run(() -> false)).isZero();
        coordinated(true);
        assertThat(mailer.run(() -> false)).isZero();
        coordinated(false);
        assertThat(mailer.run(() -> false)).isEqualTo(1);
        assertThat(sent).containsExactly("ada@example.org", "ada@example.org");
    }

    @Test
    public void againWhenTheMailServerHasRefused() {
        coordinated(false);
        isTaken = false;
        assertThat(mailer.run(() -> false)).isZero();

        isTaken = true;
        assertThat(mailer.run(() -> false)).isEqualTo(1);
    }

    @Test
    public void notWhileTheSiteSendsNoMail() {
        coordinated(false);
        isPossible = false;
        assertThat(mailer.run(() -> false)).isZero();

        isPossible = true;
        assertThat(mailer.run(() -> false)).isEqualTo(1);
    }

    private void coordinated(boolean isSo) {
        assertThat(academy.memberships.coordinators(academy.community.id())).isNotEmpty();
        academy.memberships
                .coordinators(academy.community.id())
                .forEach(each -> academy.people.with(
                        each.person().value().replace("key-", ""),
                        "Somebody",
                        isSo ? PersonState.ACTIVE : PersonState.DEACTIVATED));
    }
}
