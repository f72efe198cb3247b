package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.guildhall.membership.Memberships.NamedMember;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.FakePeople;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.ImmediateTransactions;
import org.junit.Before;
import org.junit.Test;

/** Which names are stored anew, batch by batch; and the words under which roles and states are stored. */
public class NamesKeptFreshTest {
    private static final PersonId ANA = new PersonId("key-ana");
    private static final PersonId GONE = new PersonId("key-gone");

    private final Memberships memberships = mock(Memberships.class);
    private final GoneAccounts gone = mock(GoneAccounts.class);
    private final FakeRights rights = new FakeRights();
    private final List<Long> begun = new ArrayList<>();
    private final AccountRefresh refresh = new AccountRefresh(
            memberships, new FakePeople().with("ana", "Ana Weaver"), rights, new ImmediateTransactions(), gone);
    private PersonId person = ANA;
    private String stored = "ana dyer";
    private long last = 250;

    @Before
    public void manyMembers() {
        when(memberships.namesAfter(anyLong(), anyInt())).thenAnswer(asked -> {
            long after = asked.getArgument(0);
            int size = asked.getArgument(1);
            begun.add(after);
            return LongStream.rangeClosed(after + 1, Math.min(last, after + size))
                    .mapToObj(id -> new NamedMember(membership(id), stored))
                    .toList();
        });
    }

    @Test
    public void everyNameThatHasChangedIsStoredAnewAndCounted() {
        assertThat(refresh.followAll(() -> false)).isEqualTo(250);
        assertThat(begun).containsExactly(0L, 200L);
        verify(memberships).rename(membership(1), "Ana Weaver");
        verify(memberships).rename(membership(250), "Ana Weaver");
    }

    @Test
    public void aNameThatIsStillTheSameIsLeftAlone() {
        stored = "Ana Weaver";

        assertThat(refresh.followAll(() -> false)).isZero();
        verify(memberships, never()).rename(any(), any());
    }

    @Test
    public void whatSomebodyWasEndsWithTheAccount() {
        person = GONE;

        assertThat(refresh.followAll(() -> false)).isEqualTo(250);
        verify(memberships, never()).rename(any(), any());
        verify(gone).end(membership(1));
    }

    @Test
    public void aCommunityThatIsBusyWaitsAndTheOthersAreFollowed() {
        person = GONE;
        doThrow(RequestRefusedException.conflict("", "guildhall.refusal.busy"))
                .when(gone)
                .end(membership(1));

        assertThat(refresh.followAll(() -> false)).isEqualTo(249);
        verify(gone).end(membership(250));
    }

    @Test
    public void itStopsBetweenBatchesAndDoesNothingWhileTheSiteIsReadOnly() {
        assertThat(refresh.followAll(() -> !begun.isEmpty())).isEqualTo(200);
        verify(memberships, times(200)).rename(any(), any());

        begun.clear();
        rights.readOnly(true);
        assertThat(refresh.followAll(() -> false)).isZero();
        assertThat(begun).isEmpty();
    }

    @Test
    public void rolesAndStatesAreKnownByTheirStoredWords() {
        assertThat(MembershipState.values())
                .allMatch(state -> MembershipState.ofCode(state.code())
                        .filter(state::equals)
                        .isPresent());
        assertThat(MembershipState.ofCode("guest")).isEmpty();
        assertThat(Role.values())
                .allMatch(role -> Role.ofCode(role.code()).filter(role::equals).isPresent());
        assertThat(Role.ofCode("guest")).isEmpty();
        assertThat(Role.COORDINATOR.code()).isEqualTo("coordinator");
    }

    @Test
    public void aPageHasOneToTwoHundredMembers() {
        assertThat(query(1).size()).isEqualTo(1);
        assertThat(query(200).size()).isEqualTo(200);
        assertThatThrownBy(() -> query(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> query(201)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void onlyPresentCoordinatorsCoordinate() {
        assertThat(member(MembershipState.MEMBER, Role.COORDINATOR).isCoordinator())
                .isTrue();
        assertThat(member(MembershipState.MEMBER, Role.MEMBER).isCoordinator()).isFalse();
        assertThat(member(MembershipState.FORMER, Role.COORDINATOR).isCoordinator())
                .isFalse();
        assertThat(member(MembershipState.REQUESTED, Role.MEMBER).isMember()).isFalse();
        assertThat(member(MembershipState.FORMER, Role.MEMBER).isFormer()).isTrue();
        assertThat(member(MembershipState.MEMBER, Role.MEMBER).isFormer()).isFalse();
    }

    private static MemberQuery query(int size) {
        return new MemberQuery(7, Optional.empty(), List.of(), MemberQuery.Order.NAME, Optional.empty(), size);
    }

    private static Membership member(MembershipState state, Role role) {
        return new Membership(1, 7, ANA, state, role, Instant.EPOCH, Optional.empty());
    }

    private Membership membership(long id) {
        return new Membership(id, 7, person, MembershipState.MEMBER, Role.MEMBER, Instant.EPOCH, Optional.empty());
    }
}
