package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LastDays;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.accreditation.status.Term;
import org.guildhall.credential.issuing.PublicUrls;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.Sha256;
import org.guildhall.testkit.FakePeople;
import org.guildhall.testkit.KeyTexts;
import org.junit.Test;

/** The text by which somebody proves that they asked: who asked what and when, and what the answer was. */
public class ProofTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Instant ASKED = Instant.parse("2026-03-02T08:30:00Z");

    private final FakePeople people = new FakePeople().with("hana", "Hana Sato").with("ben", "Ben Dyer");
    private final NumberViews views = new NumberViews(
            new EntryViews(new KeyTexts()), new PublicUrls(() -> "https://wiki.example.org"), people, new KeyTexts());

    @Test
    public void aProofSaysEverythingThatTheAnswerSays() {
        assertThat(proof(checked("North", "Supervised\r\n  only", true, "Fraud."), Viewer.of(new PersonId("key-ben"))))
                .containsExactly(
                        "title",
                        "",
                        "number: MVF-1",
                        "holder: Hana Sato",
                        "scheme: Practitioner",
                        "level: One",
                        "scope: North",
                        "limitations: Supervised only",
                        "issuer: Us",
                        "on: 2026-03-01 (2026-03-01)",
                        "state: guildhall.accreditation.state.revoked",
                        "reason: Fraud.",
                        "appeal: guildhall.verify.number.appeal",
                        "at: 2026-03-02T08:30:00Z (2026-03-02T08:30:00Z)",
                        "asked-by: Ben Dyer",
                        "address: https://wiki.example.org/plugins/guildhall/verify.action?number=MVF-1");
    }

    @Test
    public void whatTheAnswerDoesNotSayIsLeftOutAndAVisitorHasNoName() {
        assertThat(proof(checked("", "", false, ""), Viewer.ANONYMOUS))
                .contains("asked-by: guildhall.verify.proof.anonymous", "level: One")
                .noneMatch(line -> line.matches("(scope|limitations|reason|appeal):.*"));
    }

    @Test
    public void aCopyIsComparedByTheHashOfEverythingBeforeIt() {
        String whole = views.proof(checked("", "", false, ""), Viewer.ANONYMOUS);
        String asked = whole.substring(0, whole.indexOf("\r\n\r\nguildhall.verify.proof.hash"));

        assertThat(whole).endsWith("guildhall.verify.proof.hash[" + Sha256.hex(asked) + "]\r\n");
    }

    /** Its lines before the hash, the keys of their texts without what they have in common. */
    private List<String> proof(CheckedNumber found, Viewer viewer) {
        String whole = views.proof(found, viewer);
        return Arrays.stream(whole.substring(0, whole.indexOf("\r\n\r\nguildhall.verify.proof.hash"))
                        .split("\r\n"))
                .map(line -> line.replaceFirst("^guildhall\\.verify\\.proof\\.", ""))
                .toList();
    }

    private CheckedNumber checked(String scope, String limitations, boolean underAppeal, String reason) {
        Accreditation revoked = new Accreditation(
                1,
                7,
                3,
                1,
                "MVF-1",
                HANA,
                new Accreditation.Awarded("One", scope, limitations),
                new Status(LifecycleState.of(AccreditationState.REVOKED), Optional.empty(), DAY, HANA),
                new Term(DAY, Optional.empty(), Optional.empty(), false),
                new Accreditation.Origin(DAY, HANA, Optional.empty(), Optional.empty()));
        Scheme scheme = new Scheme(
                3, 7, "Practitioner", "MVF", false, 1, SchemeRules.usual("Us", "", Optional.empty(), List.of()));
        StatusOnDay standing =
                new StatusOnDay(StatusOnDay.State.REVOKED, DAY, Optional.empty(), LastDays.NONE, false, underAppeal);
        RegisterEntry entry =
                new RegisterEntry(revoked, scheme, people.byUsername("hana").orElseThrow(), Optional.empty(), standing);
        return new CheckedNumber(entry, Optional.of(reason).filter(text -> !text.isEmpty()), ASKED);
    }
}
