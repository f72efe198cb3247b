package org.guildhall.accreditation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Academy.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.community.CommunitySettings;
import org.guildhall.membership.AccreditedToday;
import org.guildhall.membership.BoundaryCheck;
import org.guildhall.membership.CommunitySettingsService;
import org.guildhall.membership.MoveOrder;
import org.guildhall.membership.UnmetMember;
import org.guildhall.membership.UnmetReason;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

public class AccreditedMembersTest extends AcademyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private BoundaryCheck check;

    public AccreditedMembersTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        check = academy.app.get(BoundaryCheck.class);
    }

    @Test
    public void aCommunityWithoutMembersHasNoneToCount() {
        assertThat(check.today(academy.community.id())).isEqualTo(new AccreditedToday(0, 0, 0, Optional.empty()));
        assertThat(check.unmet(academy.community.id(), 0, 10)).isEmpty();
    }

    @Test
    public void whatSomebodyLacksIsSaid() {
        List.of("none", "coming", "expired", "suspended", "revoked", "held").forEach(this::join);
        academy.grant("coming", "2026-12-01");
        academy.grant("expired", "2025-03-01");
        academy.change(
                academy.grant("suspended", "2026-03-01").number(), AccreditationAction.SUSPEND, "2026-11-20", "Why");
        academy.change(
                academy.grant("revoked", "2026-03-01").number(), AccreditationAction.REVOKE, "2026-11-21", "Why");
        academy.grant("held", "2026-03-01");

        assertThat(check.unmet(academy.community.id(), 0, 10))
                .extracting(
                        each -> each.person().value() + " " + each.why().kind().code() + " "
                                + each.why().day().map(LocalDate::toString).orElse(""))
                .containsExactly(
                        "key-none none ",
                        "key-coming not-yet 2026-12-01",
                        "key-expired expired 2026-02-28",
                        "key-suspended suspended 2026-11-20",
                        "key-revoked ended 2026-11-21");
    }

    @Test
    public void ofSeveralReasonsTheOneThatIsMendedSoonestIsSaid() {
        join("hana");
        Scheme other = academy.schemes.add(AS_ADMIN, SPACE, terms("Weaver", "WEV"));
        academy.grant("hana", "2025-03-01");
        academy.service.grant(AS_ADMIN, SPACE, new Grant(other.id(), "hana", "One", LocalDate.parse("2026-12-05"), ""));

        assertThat(check.unmet(academy.community.id(), 0, 10).get(0).why())
                .isEqualTo(new UnmetReason(UnmetReason.Kind.NOT_YET, Optional.of(LocalDate.parse("2026-12-05"))));
    }

    @Test
    public void theCountsAreThoseOfAskingEachMember() {
        Random random = new Random(20261201);
        for (int round = 0; round < 12; round++) {
            List<PersonId> people = new ArrayList<>();
            for (int number = 0; number < 8; number++) {
                String username = "r" + round + "n" + number;
                people.add(join(username));
                somethingOf(username, random);
            }
            if (round == 4) {
                move(people.subList(0, 3));
            }
            compare();
        }
        academy.clock.moveTo(LocalDate.parse("2027-01-15"));
        compare();
        academy.clock.moveTo(LocalDate.parse("2027-03-15"));
        compare();
    }

    private void compare() {
        List<PersonId> members = academy.memberships.after(academy.community.id(), 0, 500).stream()
                .filter(each -> each.isMember())
                .map(each -> each.person())
                .toList();
        Set<PersonId> accredited = academy.accredited.among(academy.community.id(), members);
        AccreditedToday today = check.today(academy.community.id());
        List<UnmetMember> unmet = new ArrayList<>();
        List<UnmetMember> page = check.unmet(academy.community.id(), 0, 7);
        while (!page.isEmpty()) {
            unmet.addAll(page);
            page = check.unmet(academy.community.id(), page.get(page.size() - 1).membershipId(), 7);
        }

        assertThat(today.members()).isEqualTo(members.size());
        assertThat(today.accredited()).isEqualTo(accredited.size());
        assertThat(unmet)
                .extracting(UnmetMember::person)
                .containsExactlyElementsOf(members.stream()
                        .filter(each -> !accredited.contains(each))
                        .toList());
        assertThat(today.exempt())
                .isEqualTo((int) unmet.stream().filter(UnmetMember::exempt).count());
        assertThat(today.until())
                .isEqualTo(
                        academy
                                .memberships
                                .ofPeople(
                                        academy.community.id(),
                                        unmet.stream().map(UnmetMember::person).toList())
                                .stream()
                                .flatMap(each -> each.staysUntil().stream())
                                .min(LocalDate::compareTo));
    }

    private void somethingOf(String username, Random random) {
        String from = TODAY.minusDays(random.nextInt(500) - 60L).toString();
        switch (random.nextInt(6)) {
            case 0 -> {}
            case 1 ->
                academy.change(
                        academy.grant(username, "2026-03-01").number(),
                        AccreditationAction.SUSPEND,
                        "2026-11-20",
                        "Why");
            case 2 ->
                academy.change(
                        academy.grant(username, "2026-03-01").number(),
                        AccreditationAction.REVOKE,
                        "2026-11-20",
                        "Why");
            default -> academy.grant(username, from);
        }
    }

    @Test
    public void aSchemeForMembersKeepsTheCountsFromWhoeverIsNone() {
        join("marek");
        assertThat(check.todayFor(Viewer.ANONYMOUS, academy.community)).isPresent();
        academy.schemeForMembers("Inner circle", "INN");

        assertThat(check.todayFor(Viewer.ANONYMOUS, academy.community)).isEmpty();
        assertThat(check.todayFor(AS_HOLDER, academy.community)).isEmpty();
        join("hana");
        assertThat(check.todayFor(AS_HOLDER, academy.community)).contains(check.today(academy.community.id()));
        assertThat(check.todayFor(AS_ADMIN, academy.community)).isPresent();
    }

    private PersonId join(String username) {
        academy.people.with(username, "Person " + username);
        PersonId person = new PersonId("key-" + username);
        academy.join(person);
        return person;
    }

    private void move(List<PersonId> exempt) {
        academy.app
                .get(CommunitySettingsService.class)
                .change(
                        AS_ADMIN,
                        SPACE,
                        new CommunitySettings("Minessence", "values", "", "accredited"),
                        Expected.anything(),
                        new MoveOrder(exempt, "", "Why", ""));
    }
}
