package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.directory.ao.AoKeptViews;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.GuildTest;
import org.junit.Before;
import org.junit.Test;

/** How people want to look at directories: kept for each, forgotten when they want, and never somebody else's. */
public class ReaderViewsTest extends GuildTest {
    private static final ReaderChoice TABLE = ReaderChoice.of("table", "newest", "none", "96");

    private Community community;

    public ReaderViewsTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void aCommunity() {
        community = guild.found(JoinPolicy.OPEN);
        guild.data.add(guild.app().get(AoKeptViews.class));
    }

    @Test
    public void whatIsKeptIsReadBackAndReplaced() {
        assertThat(views().own(as(BEN), WEAVERS)).isEqualTo(ReaderChoice.NONE);

        views().keep(as(BEN), WEAVERS, TABLE);
        assertThat(views().own(as(BEN), WEAVERS)).isEqualTo(TABLE);
        assertThat(views().own(as(ANA), WEAVERS)).isEqualTo(ReaderChoice.NONE);
        assertThat(views().own(Viewer.ANONYMOUS, WEAVERS)).isEqualTo(ReaderChoice.NONE);

        views().keep(as(BEN), WEAVERS, ReaderChoice.of("faces", "", "", ""));
        assertThat(views().own(as(BEN), WEAVERS)).isEqualTo(ReaderChoice.of("faces", "", "", ""));
        views().keep(as(BEN), WEAVERS, ReaderChoice.NONE);
        assertThat(views().own(as(BEN), WEAVERS)).isEqualTo(ReaderChoice.NONE);
    }

    @Test
    public void whatCannotBeChosenIsAsIfItHadNotBeenSaid() {
        assertThat(ReaderChoice.of("mosaic", "age", "", "13")).isEqualTo(ReaderChoice.NONE);
        assertThat(ReaderChoice.of("", "", "since,shoe", "").shown()).isEqualTo("since");
    }

    @Test
    public void onlyPeopleWhoAreSignedInAndSeeTheCommunityKeepSomething() {
        assertRefused(
                Kind.UNAUTHENTICATED,
                () -> views().keep(Viewer.ANONYMOUS, WEAVERS, TABLE),
                "guildhall.refusal.sign-in");
        guild.rights.readOnly(true);
        assertRefused(Kind.READ_ONLY, () -> views().keep(as(BEN), WEAVERS, TABLE), "guildhall.refusal.read-only");
        guild.rights.readOnly(false);
        guild.rights.hidden(WEAVERS);
        assertRefused(Kind.NOT_FOUND, () -> views().keep(as(BEN), WEAVERS, TABLE), "guildhall.community.not-found");
        assertRefused(Kind.NOT_FOUND, () -> views().own(as(BEN), WEAVERS), "guildhall.community.not-found");
    }

    @Test
    public void itIsOnesOwnDataToSeeAndToErase() {
        views().keep(as(BEN), WEAVERS, TABLE);
        views().keep(as(CLEO), WEAVERS, TABLE);
        OwnViewData data = guild.app().get(OwnViewData.class);

        assertThat(data.of(as(BEN), community)).hasSize(1);
        data.erase(as(BEN), community);

        assertThat(data.of(as(BEN), community)).isEmpty();
        assertThat(views().own(as(CLEO), WEAVERS)).isEqualTo(TABLE);
    }

    @Test
    public void itGoesWithTheAccountAndWithTheCommunity() {
        views().keep(as(BEN), WEAVERS, TABLE);
        views().keep(as(CLEO), WEAVERS, TABLE);
        AoKeptViews stored = guild.app().get(AoKeptViews.class);

        guild.app().get(OwnViewData.class).follow(CLEO);
        assertThat(stored.of(CLEO)).as("while the account is there").hasSize(1);
        guild.people.without(CLEO);
        guild.app().get(OwnViewData.class).follow(CLEO);
        assertThat(stored.of(CLEO)).isEmpty();

        stored.removeAll(community.id());
        assertThat(stored.of(BEN)).isEmpty();
    }

    private ReaderViews views() {
        return guild.app().get(ReaderViews.class);
    }
}
