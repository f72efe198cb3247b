package org.guildhall.platform.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.PersonId;
import org.guildhall.testkit.FakePeople;
import org.junit.Test;

/** The host tells of an account that has changed: it is followed, after the host has gone on, and the host meets no failure. */
public class AccountEventsTest {
    private final List<String> done = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final EventPublisher host = mock(EventPublisher.class);
    private final FakePeople people = new FakePeople().with("ana", "Ana Weaver");
    private final AccountFollower follower = new AccountFollower() {
        @Override
        public void follow(PersonId person) {
            done.add(person.value());
        }

        @Override
        public int followAll(BooleanSupplier stop) {
            done.add("everybody");
            return 1;
        }
    };
    private final AccountEvents events = new AccountEvents(host, people, List.of(follower, follower), waiting::add);

    @Test
    public void itListensWhileTheAppIsThere() {
        events.start();
        verify(host).register(events);

        events.stop();
        verify(host).unregister(events);
    }

    @Test
    public void anEditedAccountIsFollowedOnceTheHostHasGoneOn() {
        events.onEdited(new UserEditedEvent(() -> "ana"));
        assertThat(done).isEmpty();

        work();
        assertThat(done).containsExactly("key-ana", "key-ana");
    }

    @Test
    public void aDeletedAccountThatTheHostStillKnowsIsFollowedAlone() {
        events.onDeleted(new UserDeletedEvent("ana"));

        work();
        assertThat(done).containsExactly("key-ana", "key-ana");
    }

    @Test
    public void forDeletedAccountsThatNobodyKnowsEverybodyIsLookedAtOnce() {
        events.onDeleted(new UserDeletedEvent("gone"));
        events.onDeleted(new UserDeletedEvent("lost"));

        work();
        assertThat(done).containsExactly("everybody", "everybody");

        events.onDeleted(new UserDeletedEvent("later"));
        work();
        assertThat(done).hasSize(4);
    }

    @Test
    public void anEditedAccountThatNobodyKnowsIsPassedOver() {
        events.onEdited(new UserEditedEvent(() -> "nobody"));

        work();
        assertThat(done).isEmpty();
    }

    @Test
    public void whateverGoesWrongTheHostMeetsNoFailure() {
        BackgroundWork broken = mock(BackgroundWork.class);
        doThrow(new IllegalStateException("No thread")).when(broken).offer(any());
        AccountEvents failing = new AccountEvents(host, people, List.of(follower), broken);

        failing.onEdited(new UserEditedEvent(null));
        failing.onEdited(new UserEditedEvent(() -> "ana"));
        failing.onDeleted(new UserDeletedEvent("ana"));

        assertThat(done).isEmpty();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
