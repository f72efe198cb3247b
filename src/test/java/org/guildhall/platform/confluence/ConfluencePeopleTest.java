package org.guildhall.platform.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.FakeRequest;
import org.guildhall.testkit.FakeRights;
import org.junit.Test;

public class ConfluencePeopleTest {
    private static final PersonId ANA = new PersonId("key-ana");
    private static final PersonId GONE = new PersonId("key-gone");

    private final UserAccessor users = mock(UserAccessor.class);
    private final UserManager profiles = mock(UserManager.class);
    private final FakeRights rights = new FakeRights();
    private final ConfluencePeople people =
            new ConfluencePeople(users, profiles, new FakeRequest(), HostSessions.OPEN, rights, () -> Viewer.ANONYMOUS);

    @Test
    public void everyoneAskedForIsAnsweredInOneLookUp() {
        ConfluenceUser ana = user("ana", "Ana Weaver");
        when(users.getUsersByUserKeys(any())).thenReturn(Arrays.asList(ana, null));

        var found = people.byIds(List.of(ANA, GONE));

        assertThat(found.get(ANA).fullName()).isEqualTo("Ana Weaver");
        assertThat(found.get(GONE)).isEqualTo(Person.removed(GONE));
        verify(users, times(1)).getUsersByUserKeys(any());
    }

    @Test
    public void aKeyWhoseAccountIsGoneIsRemovedThoughAPlaceholderStandsForIt() {
        ConfluenceUser placeholder = user("gone", "gone");
        when(profiles.getUserProfile(placeholder.getKey())).thenReturn(null);
        when(users.getUsersByUserKeys(any())).thenReturn(List.of(placeholder));

        assertThat(people.byIds(List.of(GONE)).get(GONE).isRemoved()).isTrue();
    }

    @Test
    public void whoHasNoNameIsCalledByTheUserName() {
        for (String none : new String[] {null, "", "  "}) {
            ConfluenceUser ana = user("ana", none);
            when(users.getUserByName("ana")).thenReturn(ana);

            assertThat(people.byUsername("ana").orElseThrow().fullName()).isEqualTo("ana");
        }
    }

    @Test
    public void deactivatedAccountsAreToldApart() {
        ConfluenceUser ana = user("ana", "Ana");
        when(users.getUserByName("ana")).thenReturn(ana);
        when(users.isDeactivated(ana)).thenReturn(true);

        assertThat(people.byUsername("ana")).map(Person::state).contains(PersonState.DEACTIVATED);
    }

    @Test
    public void aHostThatDoesNotTellWhoIsDeactivatedBreaksNothing() {
        ConfluenceUser ana = user("ana", "Ana");
        when(users.getUserByName("ana")).thenReturn(ana);
        when(users.isDeactivated(ana)).thenThrow(new NoSuchMethodError("isDeactivated"));

        assertThat(people.byUsername("ana")).map(Person::state).contains(PersonState.ACTIVE);
    }

    @Test
    public void addressesGetTheContextPathWhereItIsMissing() {
        ConfluenceUser ana = user("ana", "Ana");
        when(users.getUserByName("ana")).thenReturn(ana);
        UserProfile profile = profiles.getUserProfile(ana.getKey());
        when(profile.getProfilePageUri()).thenReturn(URI.create("/display/~ana"));

        for (String[] pair : new String[][] {
            {"/wiki/ana.png", "/wiki/ana.png"}, {"ana.png", "/wiki/ana.png"}, {"https://example.org/a.png", null}
        }) {
            when(profile.getProfilePictureUri()).thenReturn(URI.create(pair[0]));
            assertThat(people.byUsername("ana").orElseThrow().avatarUrl())
                    .contains(pair[1] == null ? pair[0] : pair[1]);
        }
        assertThat(people.byUsername("ana").orElseThrow().profileUrl()).contains("/wiki/display/~ana");
    }

    @Test
    public void nothingLeadsToProfilesThatTheViewerMayNotSee() {
        ConfluenceUser ana = user("ana", "Ana");
        when(users.getUserByName("ana")).thenReturn(ana);
        UserProfile profile = profiles.getUserProfile(ana.getKey());
        when(profile.getProfilePageUri()).thenReturn(URI.create("/display/~ana"));
        when(profile.getProfilePictureUri()).thenReturn(URI.create("/ana.png"));
        rights.peopleHidden();

        Person person = people.byUsername("ana").orElseThrow();

        assertThat(person.fullName()).isEqualTo("Ana");
        assertThat(person.profileUrl()).isEmpty();
        assertThat(person.avatarUrl()).isEmpty();
    }

    @Test
    public void anUnknownUserNameIsNobody() {
        assertThat(people.byUsername("nobody")).isEmpty();
    }

    private ConfluenceUser user(String username, String fullName) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        UserKey key = new UserKey("key-" + username);
        UserProfile profile = mock(UserProfile.class);
        when(user.getKey()).thenReturn(key);
        when(user.getName()).thenReturn(username);
        when(user.getFullName()).thenReturn(fullName);
        when(profiles.getUserProfile(key)).thenReturn(profile);
        return user;
    }
}
