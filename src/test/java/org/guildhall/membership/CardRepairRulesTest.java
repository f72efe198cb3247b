package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guildhall.membership.MemberCards.Kept;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.ImmediateTransactions;
import org.guildhall.testkit.KeyTexts;
import org.junit.Before;
import org.junit.Test;

/** Which cards the night makes anew, which of them it counts as wrong, and when it stops; without a database. */
public class CardRepairRulesTest {
    private static final MemberId ANA = member(7, "ana");
    private static final MemberId BEN = member(7, "ben");
    private static final MemberId CLEO = member(8, "cleo");

    private final List<String> done = new ArrayList<>();
    private final MemberCards cards = mock(MemberCards.class);
    private final FakeRights rights = new FakeRights();
    private final CardSource source = new CardSource() {
        @Override
        public CardPart part() {
            return CardPart.TOPICS;
        }

        @Override
        public Map<MemberId, String> cards(Collection<MemberId> members) {
            Map<MemberId, String> told = new HashMap<>();
            members.forEach(member -> told.put(member, "right"));
            return told;
        }
    };
    private final CardRepair repair =
            new CardRepair(cards, List.of(source), rights, new ImmediateTransactions(), new KeyTexts());

    @Before
    public void tellWhatIsWritten() {
        doCallRealMethod().when(cards).renew(any(), any());
        doAnswer(call -> {
                    call.<Map<MemberId, String>>getArgument(1)
                            .forEach((member, text) -> done.add(member.person().value() + " " + text));
                    return null;
                })
                .when(cards)
                .keep(eq(CardPart.TOPICS), any());
    }

    @Test
    public void aCardIsMadeAnewWhereItDoesNotSayWhatTheTablesSay() {
        when(cards.after(0)).thenReturn(List.of(kept(1, ANA, "right"), kept(2, BEN, "wrong"), kept(3, CLEO, "wrong")));

        assertThat(repair.mend(() -> false)).isEqualTo(2);

        assertThat(done).containsExactlyInAnyOrder("key-ben right", "key-cleo right");
    }

    @Test
    public void aCardThatWasNotKeptYetIsMadeAndIsNotCounted() {
        when(cards.after(0)).thenReturn(List.of(new Kept(1, ANA, Map.of(CardPart.ACCREDITATIONS, "other"))));

        assertThat(repair.mend(() -> false)).isZero();

        assertThat(done).containsExactly("key-ana right");
    }

    @Test
    public void theNightSaysHowManyWereWrong() {
        when(cards.after(0)).thenReturn(List.of(kept(1, ANA, "wrong")));

        assertThat(repair.run(() -> false)).isEqualTo("guildhall.membership.cards.done[1]");
    }

    @Test
    public void allPiecesAreGoneThroughEachFromWhereTheOneBeforeEnded() {
        when(cards.after(0)).thenReturn(piece(1));
        when(cards.after(500)).thenReturn(piece(501));
        when(cards.after(1000)).thenReturn(List.of(kept(1001, ANA, "wrong")));

        assertThat(repair.mend(() -> false)).isEqualTo(1001);
    }

    @Test
    public void betweenPiecesItCanBeStopped() {
        when(cards.after(0)).thenReturn(piece(1));
        when(cards.after(500)).thenReturn(piece(501));

        assertThat(repair.mend(() -> true)).isEqualTo(500);
    }

    @Test
    public void whileTheSiteIsReadOnlyNothingIsMadeAnew() {
        when(cards.after(0)).thenReturn(List.of(kept(1, ANA, "wrong")));
        rights.readOnly(true);

        assertThat(repair.mend(() -> false)).isZero();

        assertThat(done).isEmpty();
    }

    @Test
    public void aCommunityThatIsBusyWaitsForTheNextNightAndKeepsNoOtherWaiting() {
        when(cards.after(0)).thenReturn(List.of(kept(1, ANA, "wrong"), kept(2, CLEO, "wrong")));
        doThrow(RequestRefusedException.conflict("", "busy")).when(cards).renew(source, List.of(ANA));

        assertThat(repair.mend(() -> false)).isEqualTo(2);

        assertThat(done).containsExactly("key-cleo right");
    }

    private static List<Kept> piece(int first) {
        return IntStream.range(first, first + MemberCards.BATCH)
                .mapToObj(row -> kept(row, member(7, "p" + row), "wrong"))
                .toList();
    }

    private static Kept kept(long row, MemberId member, String text) {
        return new Kept(row, member, Map.of(CardPart.TOPICS, text));
    }

    private static MemberId member(long communityId, String name) {
        return new MemberId(communityId, new PersonId("key-" + name));
    }
}
