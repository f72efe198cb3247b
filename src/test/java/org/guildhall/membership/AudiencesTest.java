package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.junit.Test;

/** Who is shown what people say of themselves. */
public class AudiencesTest {
    private static final PersonId ANA = new PersonId("key-ana");
    private static final PersonId BEN = new PersonId("key-ben");
    private static final Community WEAVERS =
            new Community(7, new SpaceKey("WEAVE"), "Weavers", "", "", JoinPolicy.OPEN, ANA, Instant.EPOCH, 1);

    private final MembershipRights rights = mock(MembershipRights.class);
    private final Audiences audiences = new Audiences(rights);

    @Test
    public void visitorsSeeOnlyWhatIsForEverybody() {
        assertThat(audiences.of(Viewer.ANONYMOUS, WEAVERS)).containsExactly(Audience.EVERYBODY);
    }

    @Test
    public void whoeverIsNoMemberDoesNotSeeWhatIsForMembers() {
        when(rights.roleOf(anyLong(), any())).thenReturn(Optional.empty());

        assertThat(audiences.of(Viewer.of(BEN), WEAVERS)).containsExactly(Audience.SITE, Audience.EVERYBODY);
    }

    @Test
    public void membersDoNotSeeWhatIsForCoordinators() {
        when(rights.roleOf(7, BEN)).thenReturn(Optional.of(Role.MEMBER));

        assertThat(audiences.of(Viewer.of(BEN), WEAVERS))
                .containsExactly(Audience.MEMBERS, Audience.SITE, Audience.EVERYBODY);
    }

    @Test
    public void whoeverLooksAfterTheCommunitySeesAllButWhatIsForThePersonAlone() {
        when(rights.administers(Viewer.of(BEN), WEAVERS)).thenReturn(true);
        when(rights.roleOf(7, ANA)).thenReturn(Optional.of(Role.COORDINATOR));

        for (PersonId person : List.of(ANA, BEN)) {
            assertThat(audiences.of(Viewer.of(person), WEAVERS))
                    .contains(Audience.COORDINATORS)
                    .doesNotContain(Audience.ME);
        }
    }

    @Test
    public void peopleSeeAllThatIsTheirOwn() {
        when(rights.roleOf(anyLong(), any())).thenReturn(Optional.empty());

        assertThat(audiences.admits(Viewer.of(ANA), WEAVERS, ANA, Audience.ME)).isTrue();
        assertThat(audiences.admits(Viewer.of(BEN), WEAVERS, ANA, Audience.ME)).isFalse();
        assertThat(audiences.admits(Viewer.ANONYMOUS, WEAVERS, ANA, Audience.SITE))
                .isFalse();
    }
}
