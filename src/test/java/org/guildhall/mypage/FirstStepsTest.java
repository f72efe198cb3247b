package org.guildhall.mypage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.util.Optional;
import org.guildhall.community.JoinPolicy;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.TopicInput;
import org.guildhall.mypage.ao.AoFirstStepsChoices;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.GuildTest;
import org.junit.Before;
import org.junit.Test;

/** What newcomers are shown, and until when. */
public class FirstStepsTest extends GuildTest {
    public FirstStepsTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void benIsNew() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
    }

    @Test
    public void eachStepIsDoneByItself() {
        assertThat(steps(BEN)).contains(new FirstStepsView(false, false));

        say("Looms", "learns");
        assertThat(steps(BEN)).contains(new FirstStepsView(false, true));
        say("Dyes", "teaches");
        assertThat(steps(BEN)).isEmpty();
    }

    @Test
    public void whoeverPutsThemAwaySeesThemNoMore() {
        service().putAway(as(BEN), WEAVERS);
        service().putAway(as(BEN), WEAVERS);

        assertThat(steps(BEN)).isEmpty();
        assertThat(steps(ANA)).isPresent();
    }

    @Test
    public void whoeverLeavesAndComesBackIsNewAgain() {
        service().putAway(as(BEN), WEAVERS);
        guild.endings.add(service());
        guild.service().leave(as(BEN), WEAVERS);
        assertThat(steps(BEN)).isEmpty();

        guild.service().join(as(BEN), WEAVERS);
        assertThat(steps(BEN)).isPresent();
    }

    @Test
    public void after90DaysNobodyIsNew() {
        guild.clock.move(Duration.ofDays(90).minusSeconds(1));
        assertThat(steps(BEN)).isPresent();

        guild.clock.move(Duration.ofSeconds(1));
        assertThat(steps(BEN)).isEmpty();
    }

    @Test
    public void onlyMembersHaveThem() {
        assertThat(steps(CLEO)).isEmpty();
        assertThat(service().of(Viewer.ANONYMOUS, guild.present())).isEmpty();
        service().putAway(as(CLEO), WEAVERS);
        assertThat(choices().arePutAway(guild.present().id(), CLEO)).isFalse();
        assertRefused(
                Kind.UNAUTHENTICATED, () -> service().putAway(Viewer.ANONYMOUS, WEAVERS), "guildhall.refusal.sign-in");
    }

    @Test
    public void nothingIsPutAwayWhileTheSiteIsReadOnly() {
        guild.rights.readOnly(true);

        assertRefused(Kind.READ_ONLY, () -> service().putAway(as(BEN), WEAVERS), "guildhall.refusal.read-only");
        assertThat(steps(BEN)).isPresent();
    }

    @Test
    public void aCommunityThatEndsTakesTheChoicesWithIt() {
        service().putAway(as(BEN), WEAVERS);
        long community = guild.present().id();
        guild.data.add(choices());

        guild.communities().remove(WEAVERS);

        assertThat(choices().arePutAway(community, BEN)).isFalse();
    }

    private void say(String topic, String relation) {
        guild.app().get(ExpertiseService.class).state(as(BEN), WEAVERS, new TopicInput(topic, relation, "", true));
    }

    private Optional<FirstStepsView> steps(PersonId person) {
        return service().of(as(person), guild.present());
    }

    private FirstSteps service() {
        return guild.app().get(FirstSteps.class);
    }

    private AoFirstStepsChoices choices() {
        return guild.app().get(AoFirstStepsChoices.class);
    }
}
