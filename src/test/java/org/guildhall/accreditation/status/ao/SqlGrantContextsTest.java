package org.guildhall.accreditation.status.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.ADMIN;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.NamedOfficers;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.GrantContext;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/** What a grant depends on, as one query finds it. */
public class SqlGrantContextsTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId MAREK = new PersonId("key-marek");

    public SqlGrantContextsTest(Kind kind) {
        super(kind);
    }

    @Test
    public void theSchemeIsTheStoredOne() {
        assertThat(context(ADMIN, Optional.of(HANA)).scheme())
                .isEqualTo(academy.storedSchemes
                        .byId(academy.community.id(), academy.scheme.id())
                        .orElseThrow());
    }

    @Test
    public void aSchemeOfAnotherCommunityIsNotThere() {
        assertThat(contexts().of(academy.community.id() + 1, academy.scheme.id(), ADMIN, Optional.of(HANA)))
                .isEmpty();
        assertThat(contexts().of(academy.community.id(), academy.scheme.id() + 1, ADMIN, Optional.of(HANA)))
                .isEmpty();
    }

    @Test
    public void whoDecidesIsToldFromWhoAssessesAndFromWhoDecidesElsewhere() {
        Scheme other = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Master", "MST"));
        name(academy.scheme, OfficerDuty.ASSESS, HANA);
        name(other, OfficerDuty.DECIDE, HANA);
        assertThat(deciders(HANA)).isEqualTo(new NamedOfficers(false, false));

        name(academy.scheme, OfficerDuty.DECIDE, MAREK, ADMIN);

        assertThat(deciders(HANA)).isEqualTo(new NamedOfficers(true, false));
        assertThat(deciders(MAREK)).isEqualTo(new NamedOfficers(true, true));
    }

    @Test
    public void whatTheHolderHasIsThereUntilItHasEnded() {
        String number = academy.grant("hana", "2026-11-24").number();
        assertThat(live(HANA)).contains(academy.stored(number));
        assertThat(live(MAREK)).isEmpty();

        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "It was forged.");

        assertThat(live(HANA)).isEmpty();
    }

    @Test
    public void nobodyHoldsNothing() {
        academy.grant("hana", "2026-11-24");

        assertThat(context(ADMIN, Optional.empty()).live()).isEmpty();
    }

    @Test
    public void whoMayJoinIsWhatTheCommunitySaysNow() {
        assertThat(context(ADMIN, Optional.of(HANA)).joinPolicy()).isEqualTo(JoinPolicy.OPEN);

        academy.communities.change(
                academy.community.id(),
                new CommunitySettings("Minessence", "values", "", JoinPolicy.ACCREDITED_ONLY.code()));

        assertThat(context(ADMIN, Optional.of(HANA)).joinPolicy()).isEqualTo(JoinPolicy.ACCREDITED_ONLY);
    }

    private Optional<Accreditation> live(PersonId holder) {
        return context(ADMIN, Optional.of(holder)).live();
    }

    private NamedOfficers deciders(PersonId decider) {
        return context(decider, Optional.empty()).deciders();
    }

    private void name(Scheme scheme, OfficerDuty duty, PersonId... people) {
        academy.inOne(() -> academy.officers.replace(scheme.communityId(), scheme.id(), duty, List.of(people)));
    }

    private GrantContext context(PersonId decider, Optional<PersonId> holder) {
        return contexts()
                .of(academy.community.id(), academy.scheme.id(), decider, holder)
                .orElseThrow();
    }

    private SqlGrantContexts contexts() {
        return academy.app.get(SqlGrantContexts.class);
    }
}
