package org.guildhall.office.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.List;
import org.guildhall.community.JoinPolicy;
import org.guildhall.office.friend.ao.AoFriends;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** Friends of the weavers: Ana coordinates, Ben is a member, Cleo only sees the space. */
public class FriendsTest extends GuildTest {
    private FriendService friends;
    private FriendReading reading;
    private TestApp app;

    public FriendsTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void weavers() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        app = guild.app();
        guild.data.add(app.get(AoFriends.class));
        friends = app.get(FriendService.class);
        reading = app.get(FriendReading.class);
    }

    @Test
    public void anEntryIsShownToItsAudienceAndToNobodyElse() {
        add("Coordinators only", "coordinators");
        add("Members", "");
        add("Signed in", "site");
        add("Everybody", "everybody");

        assertThat(names(as(ANA))).containsExactly("Coordinators only", "Members", "Signed in", "Everybody");
        assertThat(names(as(BEN))).containsExactly("Members", "Signed in", "Everybody");
        assertThat(names(as(CLEO))).containsExactly("Signed in", "Everybody");
        assertThat(names(Viewer.ANONYMOUS)).containsExactly("Everybody");
    }

    @Test
    public void anEntryKeepsTheDayOfConsentAndWhoWroteItDown() {
        Friend friend = add(" Fritz   Friend ", "members");

        assertThat(reading.of(as(BEN), WEAVERS)).containsExactly(friend);
        assertThat(friend.name()).isEqualTo("Fritz Friend");
        assertThat(friend.consentOn()).isEqualTo("2026-02-01");
        assertThat(friend.notedBy()).isEqualTo(ANA);
    }

    @Test
    public void whoeverIsErasedIsGone() {
        Friend friend = add("Fritz", "everybody");
        friends.erase(as(ANA), WEAVERS, friend.id());

        assertThat(names(as(ANA))).isEmpty();
        assertRefused(Kind.NOT_FOUND, () -> friends.erase(as(ANA), WEAVERS, friend.id()), "guildhall.friend.absent");
    }

    @Test
    public void onlyCoordinatorsListAndErase() {
        Friend friend = add("Fritz", "everybody");
        assertRefused(
                Kind.FORBIDDEN,
                () -> friends.add(as(BEN), WEAVERS, form("Fritz", "", "2026-02-01")),
                "guildhall.membership.coordinators-only");
        assertRefused(
                Kind.FORBIDDEN,
                () -> friends.erase(as(BEN), WEAVERS, friend.id()),
                "guildhall.membership.coordinators-only");
    }

    @Test
    public void whatIsWrongIsNamed() {
        assertInvalid(form(" ", "", "2026-02-01"), "guildhall.refusal.required");
        assertInvalid(form("x".repeat(201), "", "2026-02-01"), "guildhall.refusal.too-long");
        assertInvalid(form("Fritz", "me", "2026-02-01"), "guildhall.friend.audience.unknown");
        assertInvalid(form("Fritz", "world", "2026-02-01"), "guildhall.friend.audience.unknown");
        assertInvalid(form("Fritz", "", ""), "guildhall.friend.consent.needed");
        assertInvalid(form("Fritz", "", "2026-03-02"), "guildhall.friend.consent.past");
        assertInvalid(
                new FriendForm("Fritz", "x".repeat(301), "javascript:alert(1)", null, "2026-03-01"),
                "guildhall.refusal.too-long",
                "guildhall.friend.link-form");
    }

    @Test
    public void aRemovedSpaceTakesItsFriendsWithIt() {
        add("Fritz", "everybody");
        long id = guild.present().id();
        guild.communities().remove(WEAVERS);

        assertThat(app.get(FriendStore.class).of(id)).isEmpty();
    }

    private void assertInvalid(FriendForm form, String... keys) {
        assertRefused(Kind.INVALID, () -> friends.add(as(ANA), WEAVERS, form), keys);
    }

    private Friend add(String name, String audience) {
        return friends.add(as(ANA), WEAVERS, form(name, audience, "2026-02-01"));
    }

    private static FriendForm form(String name, String audience, String consent) {
        return new FriendForm(name, "", "https://example.org/fritz", audience, consent);
    }

    private List<String> names(Viewer viewer) {
        return reading.of(viewer, WEAVERS).stream().map(Friend::name).toList();
    }
}
