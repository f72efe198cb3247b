package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.JUDGE;
import static org.guildhall.accreditation.status.Cases.NUMBER;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.strict;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.NamedOfficers;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.ImmediateTransactions;
import org.junit.Before;
import org.junit.Test;

/** Which rights and rules stand before every grant and change; nothing is written where one of them is not met. */
public class AccreditationServiceTest {
    private static final SpaceKey SPACE = new SpaceKey("MVF");
    private static final Viewer DECIDER = Viewer.of(new PersonId("key-decider"));
    private static final Viewer AS_HOLDER = Viewer.of(HANA);
    private static final LocalDate DAY = day("2026-06-30");
    private static final Community COMMUNITY =
            new Community(7, SPACE, "C", "", "", JoinPolicy.OPEN, JUDGE, Instant.EPOCH, 0);
    private static final Scheme SCHEME = scheme(3, false);
    private static final Scheme RETIRED = scheme(4, true);
    private static final NamedOfficers DECIDERS = new NamedOfficers(true, true);
    private static final Person HOLDER =
            new Person(HANA, "hana", "Hana Sato", Optional.empty(), Optional.empty(), PersonState.ACTIVE);
    private static final Accreditation HELD = hanas(AccreditationState.ACTIVE);

    private final AccreditationRights rights = mock(AccreditationRights.class);
    private final SchemeVisibility visibility = mock(SchemeVisibility.class);
    private final ReadableAccreditations readable = mock(ReadableAccreditations.class);
    private final Accreditations accreditations = mock(Accreditations.class);
    private final HolderDirectory holders = mock(HolderDirectory.class);
    private final AccreditationWriter writer = mock(AccreditationWriter.class);
    private final GrantContexts contexts = mock(GrantContexts.class);
    private final AccreditationService service = new AccreditationService(
            rights,
            new DecidableSchemes(rights, visibility, contexts),
            new ChangeableAccreditations(rights, readable, accreditations),
            holders,
            writer,
            new ImmediateTransactions());

    @Before
    public void aDeciderAndAHolder() {
        when(holders.usernameOf(anyLong(), any())).thenAnswer(asked -> asked.getArgument(1));
        for (Viewer viewer : List.of(DECIDER, AS_HOLDER)) {
            when(rights.writable(viewer, SPACE)).thenReturn(COMMUNITY);
            when(visibility.known(viewer, COMMUNITY, 3)).thenReturn(Optional.of(SCHEME));
            when(visibility.known(viewer, COMMUNITY, 4)).thenReturn(Optional.of(RETIRED));
            when(readable.readable(viewer, List.of(COMMUNITY), List.of(HELD)))
                    .thenReturn(new ReadableAccreditations.Readable(List.of(HELD), Map.of(3L, SCHEME)));
            when(readable.readable(viewer, List.of(COMMUNITY), List.of()))
                    .thenReturn(new ReadableAccreditations.Readable(List.of(), Map.of()));
        }
        for (Scheme scheme : List.of(SCHEME, RETIRED)) {
            when(contexts.of(eq(7L), eq(scheme.id()), any(), eq(Optional.of(HANA))))
                    .thenReturn(
                            Optional.of(new GrantContext(scheme, DECIDERS, Optional.empty(), COMMUNITY.joinPolicy())));
        }
        when(visibility.isKnown(any(), any(), any())).thenReturn(true);
        when(rights.may(DECIDER, COMMUNITY, 3, OfficerDuty.DECIDE)).thenReturn(true);
        when(accreditations.byNumber(anyLong(), anyString())).thenReturn(Optional.empty());
        when(accreditations.byNumber(7, NUMBER)).thenReturn(Optional.of(HELD));
        when(holders.byIds(List.of(HANA))).thenReturn(Map.of(HANA, HOLDER));
        when(holders.of(7, "hana", Optional.empty())).thenReturn(HOLDER);
        when(holders.withAccount("hana")).thenReturn(Optional.of(HOLDER));
        when(writer.grant(any(), any(), any(), any()))
                .thenAnswer(call -> granted(
                        call.<GrantContext>getArgument(0).scheme(),
                        call.getArgument(1),
                        call.getArgument(2),
                        call.getArgument(3),
                        Optional.empty()));
        when(writer.grant(any(), any(), any(), any(), any()))
                .thenAnswer(call -> granted(
                        call.getArgument(0),
                        call.getArgument(1),
                        call.getArgument(2),
                        call.getArgument(3),
                        call.getArgument(4)));
        when(writer.change(any(), any(), any(), any())).thenReturn(hanas(AccreditationState.REVOKED));
    }

    @Test
    public void aGrantSaysWhatWasGrantedAndByWhom() {
        NewAccreditation granted = service.grant(DECIDER, SPACE, grant(3, "One", Optional.of(DAY)));

        assertThat(granted.holder()).isEqualTo(HANA);
        assertThat(granted.schemeId()).isEqualTo(3);
        assertThat(granted.grantedBy()).isEqualTo(DECIDER.signedIn());
    }

    @Test
    public void somebodyWithoutAnAccountIsGrantedWhatTheyAreRegisteredFor() {
        Person outside = new Person(
                new PersonId("external:1"), "", "Ola Berg", Optional.empty(), Optional.empty(), PersonState.EXTERNAL);
        when(holders.withAccount("")).thenReturn(Optional.empty());
        when(holders.of(7, "", Optional.empty())).thenReturn(outside);
        when(contexts.of(7, 3, DECIDER.signedIn(), Optional.empty()))
                .thenReturn(Optional.of(new GrantContext(SCHEME, DECIDERS, Optional.empty(), COMMUNITY.joinPolicy())));
        Grant grant = new Grant(
                3, "", Optional.empty(), Accreditation.Awarded.level("One"), Optional.of(DAY), "", Optional.empty());

        assertThat(service.grant(DECIDER, SPACE, grant).holder()).isEqualTo(outside.id());
    }

    @Test
    public void nothingIsGrantedToOneself() {
        doThrow(RequestRefusedException.forbidden("own")).when(rights).requireAnotherPerson(AS_HOLDER, HANA);

        refused(Kind.FORBIDDEN, () -> service.grant(AS_HOLDER, SPACE, grant(3, "One", Optional.of(DAY))), "own");
        refused(Kind.FORBIDDEN, () -> service.upgrade(AS_HOLDER, SPACE, NUMBER, "Two", Optional.of(DAY), ""), "own");
    }

    @Test
    public void onlyDecidersOfTheSchemeGrant() {
        doThrow(RequestRefusedException.forbidden("no decider"))
                .when(rights)
                .require(DECIDER, COMMUNITY, 3, OfficerDuty.DECIDE);
        doThrow(RequestRefusedException.forbidden("no decider"))
                .when(rights)
                .require(DECIDER, COMMUNITY, 3, DECIDERS, OfficerDuty.DECIDE);

        refused(Kind.FORBIDDEN, () -> service.grant(DECIDER, SPACE, grant(3, "One", Optional.of(DAY))), "no decider");
        refused(
                Kind.FORBIDDEN,
                () -> service.upgrade(DECIDER, SPACE, NUMBER, "Two", Optional.of(DAY), ""),
                "no decider");
    }

    @Test
    public void thatASchemeIsNotThereIsToldToThoseWhoRunTheAccreditationsOnly() {
        when(visibility.known(any(), any(), anyLong())).thenReturn(Optional.empty());
        when(visibility.isKnown(DECIDER, COMMUNITY, SCHEME)).thenReturn(false);
        Grant missing = grant(9, "One", Optional.of(DAY));
        Grant hidden = grant(3, "One", Optional.of(DAY));
        ThrowingCallable upgrade = () -> service.upgrade(DECIDER, SPACE, NUMBER, "Two", Optional.of(DAY), "");

        refused(Kind.INVALID, () -> service.grant(DECIDER, SPACE, missing), "guildhall.accreditation.no-such-scheme");
        refused(Kind.INVALID, () -> service.grant(DECIDER, SPACE, hidden), "guildhall.accreditation.no-such-scheme");
        refused(Kind.INVALID, upgrade, "guildhall.accreditation.no-such-scheme");

        when(rights.readable(DECIDER, SPACE)).thenThrow(RequestRefusedException.forbidden("no officer"));
        refused(Kind.FORBIDDEN, () -> service.grant(DECIDER, SPACE, missing), "no officer");
        refused(Kind.FORBIDDEN, () -> service.grant(DECIDER, SPACE, hidden), "no officer");
        refused(Kind.FORBIDDEN, upgrade, "no officer");
    }

    @Test
    public void everythingThatIsWrongWithAGrantIsSaidAtOnce() {
        Grant wrong = new Grant(
                4,
                "hana",
                Optional.empty(),
                new Accreditation.Awarded("Three", "s".repeat(1001), "l".repeat(1001)),
                Optional.empty(),
                "r".repeat(1001),
                Optional.empty());

        refused(
                Kind.INVALID,
                () -> service.grant(DECIDER, SPACE, wrong),
                "guildhall.accreditation.scheme-retired",
                "guildhall.accreditation.no-such-level",
                "guildhall.refusal.day",
                "guildhall.refusal.too-long",
                "guildhall.refusal.too-long",
                "guildhall.refusal.too-long");
        verify(holders).check(any(), any(), any(Checks.class));
    }

    @Test
    public void anotherLevelTakesThePlaceOfTheOneThatIsHeldAndKeepsScopeAndLimitations() {
        NewAccreditation upgraded = service.upgrade(DECIDER, SPACE, " mvf-2026-000001-k ", "Two", Optional.of(DAY), "");

        assertThat(upgraded.awarded()).isEqualTo(new Accreditation.Awarded("Two", "North", "Supervised"));
        assertThat(upgraded.origin().supersedes()).contains(NUMBER);
        assertThat(upgraded.holder()).isEqualTo(HANA);
    }

    @Test
    public void theSameLevelIsNoUpgradeAndARetiredSchemeHasNone() {
        refused(
                Kind.INVALID,
                () -> service.upgrade(DECIDER, SPACE, NUMBER, "One", Optional.of(DAY), ""),
                "guildhall.scheme.upgrade.same-level");
        when(visibility.known(DECIDER, COMMUNITY, 3)).thenReturn(Optional.of(scheme(3, true)));
        refused(
                Kind.INVALID,
                () -> service.upgrade(DECIDER, SPACE, NUMBER, "Three", Optional.empty(), ""),
                "guildhall.accreditation.scheme-retired",
                "guildhall.accreditation.no-such-level",
                "guildhall.refusal.day");
    }

    @Test
    public void aChangeIsMadeByThePartyThatTheActionAsksFor() {
        assertThat(service.change(DECIDER, SPACE, NUMBER, change(AccreditationAction.REVOKE))
                        .state())
                .isEqualTo(AccreditationState.REVOKED);
        verify(writer).change(HELD, SCHEME, change(AccreditationAction.REVOKE), DECIDER.signedIn());
        assertRefused(
                Kind.FORBIDDEN,
                () -> service.change(AS_HOLDER, SPACE, NUMBER, change(AccreditationAction.REVOKE)),
                "guildhall.accreditation.duty.decide");
        assertRefused(
                Kind.FORBIDDEN,
                () -> service.change(DECIDER, SPACE, NUMBER, change(AccreditationAction.RESIGN)),
                "guildhall.accreditation.holder-only");
    }

    @Test
    public void whoIsNotThePartyIsRefusedBeforeAnythingIsKnownOfTheChange() {
        assertRefused(
                Kind.FORBIDDEN,
                () -> service.requireParty(AS_HOLDER, SPACE, NUMBER, AccreditationAction.REVOKE),
                "guildhall.accreditation.duty.decide");
        assertThatCode(() -> service.requireParty(DECIDER, SPACE, NUMBER, AccreditationAction.REVOKE))
                .doesNotThrowAnyException();
    }

    @Test
    public void onlyAnUpgradePutsAnotherInItsPlace() {
        refused(
                Kind.CONFLICT,
                () -> service.change(DECIDER, SPACE, NUMBER, change(AccreditationAction.SUPERSEDE)),
                "guildhall.accreditation.not-now");
    }

    @Test
    public void aNumberThatIsHiddenIsLikeOneThatWasNeverGiven() {
        String key = "guildhall.accreditation.not-found";
        refused(
                Kind.NOT_FOUND,
                () -> service.change(DECIDER, SPACE, "MVF-2026-000009-X", change(AccreditationAction.REVOKE)),
                key);
        when(readable.readable(DECIDER, List.of(COMMUNITY), List.of(HELD)))
                .thenReturn(new ReadableAccreditations.Readable(List.of(), Map.of(3L, SCHEME)));
        refused(Kind.NOT_FOUND, () -> service.change(DECIDER, SPACE, NUMBER, change(AccreditationAction.REVOKE)), key);
    }

    @Test
    public void grantableAreTheSchemesOneDecidesUnderThatAreNotRetired() {
        Scheme another = scheme(5, false);
        when(rights.find(DECIDER, SPACE)).thenReturn(Optional.of(COMMUNITY));
        when(visibility.visibleTo(DECIDER, COMMUNITY)).thenReturn(List.of(SCHEME, RETIRED, another));
        when(rights.schemesFor(DECIDER, COMMUNITY, List.of(SCHEME, another), OfficerDuty.DECIDE))
                .thenReturn(Set.of(3L));

        assertThat(service.grantable(DECIDER, SPACE)).containsExactly(SCHEME);
        when(rights.find(AS_HOLDER, SPACE)).thenReturn(Optional.empty());
        assertThat(service.grantable(AS_HOLDER, SPACE)).isEmpty();
    }

    private void refused(Kind kind, ThrowingCallable call, String... keys) {
        assertRefused(kind, call, keys);
        verify(writer, never()).grant(any(), any(), any(), any());
        verify(writer, never()).grant(any(), any(), any(), any(), any());
        verify(writer, never()).change(any(), any(), any(), any());
    }

    private static NewAccreditation granted(
            Scheme scheme, Person holder, Grant grant, PersonId decider, Optional<Accreditation> superseded) {
        return NewAccreditations.of(ImportedGrant.direct(scheme, holder, grant, superseded), "N", decider, DAY);
    }

    private static Change change(AccreditationAction action) {
        return new Change(action, DAY, "So.");
    }

    private static Grant grant(long schemeId, String level, Optional<LocalDate> from) {
        return new Grant(
                schemeId, "hana", Optional.empty(), Accreditation.Awarded.level(level), from, "", Optional.empty());
    }

    private static Scheme scheme(long id, boolean retired) {
        return new Scheme(id, 7, "S" + id, "S" + id, retired, 1, strict());
    }
}
