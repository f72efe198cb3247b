package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.NoSharing;
import org.junit.Test;

public class AccreditedSentenceTest {
    private static final Viewer VIEWER = Viewer.of(new PersonId("key-ana"));
    private static final LocalDate DAY = LocalDate.parse("2027-03-03");

    private final BoundaryCheck check = mock(BoundaryCheck.class);
    private final FakeRights rights = new FakeRights();
    private final AccreditedSentence sentence = new AccreditedSentence(check, rights, new NoSharing(), new KeyTexts());

    @Test
    public void allTwoOrSomeAndUntilWhenTheOthersHaveTime() {
        assertThat(text(42, 42, 0, Optional.empty())).isEqualTo("all[42]");
        assertThat(text(42, 41, 0, Optional.of(DAY))).isEqualTo("some[41, 42] until[1, 2027-03-03]");
        assertThat(text(42, 40, 2, Optional.empty())).isEqualTo("some[40, 42] exempt[2]");
        assertThat(text(42, 38, 1, Optional.of(DAY))).isEqualTo("some[38, 42] until[3, 2027-03-03] exempt[1]");
        assertThat(text(0, 0, 0, Optional.empty())).isEmpty();
    }

    @Test
    public void whoeverMayNotReadOfAllAccreditationsIsToldNothing() {
        when(check.todayFor(any(), any())).thenReturn(Optional.empty());

        assertThat(sentence.text(VIEWER, community(JoinPolicy.ACCREDITED_ONLY))).isEmpty();
        assertThat(sentence.numbers(VIEWER, community(JoinPolicy.ACCREDITED_ONLY)))
                .isEmpty();
    }

    @Test
    public void nothingIsAskedWhereOthersAreLetInOrPeopleAreHidden() {
        assertThat(sentence.text(VIEWER, community(JoinPolicy.OPEN))).isEmpty();
        assertThat(sentence.text(VIEWER, community(JoinPolicy.ON_REQUEST))).isEmpty();
        rights.peopleHidden();
        assertThat(sentence.text(Viewer.ANONYMOUS, community(JoinPolicy.ACCREDITED_ONLY)))
                .isEmpty();
        verifyNoInteractions(check);
    }

    private String text(int members, int accredited, int exempt, Optional<LocalDate> until) {
        when(check.todayFor(any(), any()))
                .thenReturn(Optional.of(new AccreditedToday(members, accredited, exempt, until)));
        return sentence.text(VIEWER, community(JoinPolicy.ACCREDITED_ONLY))
                .replace("guildhall.membership.accredited-today.", "");
    }

    private static Community community(JoinPolicy policy) {
        return new Community(7, new SpaceKey("W"), "W", "", "", policy, new PersonId("key-ana"), Instant.EPOCH, 42);
    }
}
