package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.lenient;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.NoSharing;
import org.junit.Before;
import org.junit.Test;

/** Of which accreditations a viewer may read: those under open schemes, and their own. */
public class ReadableAccreditationsTest {
    private static final Viewer AS_HOLDER = Viewer.of(HANA);
    private static final Viewer STRANGER = Viewer.of(new PersonId("key-stranger"));
    private static final Scheme OPEN = scheme(3);
    private static final Scheme HIDDEN = scheme(4);
    private static final Accreditation UNDER_OPEN = under(3, HANA);
    private static final Accreditation HANAS = under(4, HANA);
    private static final Accreditation MAREKS = under(4, new PersonId("key-marek"));

    private final Schemes schemes = mock(Schemes.class);
    private final SchemeVisibility visibility = mock(SchemeVisibility.class);
    private final ReadableAccreditations readable = new ReadableAccreditations(schemes, visibility, new NoSharing());

    @Before
    public void oneSchemeIsHidden() {
        Predicate<Scheme> open = OPEN::equals;
        when(visibility.open(any(), any(), any())).thenReturn(open);
        when(visibility.insideOf(any(), any(), any())).thenReturn(Set.of());
        when(schemes.byIds(List.of(3L, 4L))).thenReturn(Map.of(3L, OPEN, 4L, HIDDEN));
    }

    @Test
    public void othersReadUnderOpenSchemesAndHoldersTheirOwnAsWell() {
        assertThat(read(STRANGER)).containsExactly(UNDER_OPEN);
        assertThat(read(Viewer.ANONYMOUS)).containsExactly(UNDER_OPEN);
        assertThat(read(AS_HOLDER)).containsExactly(UNDER_OPEN, HANAS);
    }

    @Test
    public void ofOnesOwnNothingNeedsToBeKnownOfTheScheme() {
        read(AS_HOLDER);

        verify(visibility).open(AS_HOLDER, List.of(), List.of(HIDDEN));
    }

    @Test
    public void theSchemesAreHandedOnWithWhatIsLeft() {
        assertThat(readable.readable(STRANGER, List.of(), List.of(UNDER_OPEN, HANAS, MAREKS))
                        .schemes())
                .isEqualTo(Map.of(3L, OPEN, 4L, HIDDEN));
    }

    @Test
    public void ofThoseInForceUnderHiddenSchemesOnlyInsidersAndHoldersLearn() {
        when(visibility.insideOf(STRANGER, List.of(), Set.of(7L))).thenReturn(Set.of(7L));

        assertThat(inForce(STRANGER)).extracting(CurrentAccreditation::number).containsExactly("open", "hana", "marek");
        assertThat(inForce(AS_HOLDER)).extracting(CurrentAccreditation::number).containsExactly("open", "hana");
        assertThat(inForce(Viewer.ANONYMOUS))
                .extracting(CurrentAccreditation::number)
                .containsExactly("open");
    }

    @Test
    public void whoIsInsideIsAskedOnlyForHiddenSchemesOfOthers() {
        readable.of(AS_HOLDER, List.of(), List.of(found("open", HANA, false), found("hana", HANA, true)));
        verify(visibility).insideOf(AS_HOLDER, List.of(), Set.of());

        readable.of(STRANGER, List.of(), List.of(found("open", HANA, false)));
        verify(visibility).insideOf(STRANGER, List.of(), Set.of());
    }

    private Collection<Accreditation> read(Viewer viewer) {
        return readable.readable(viewer, List.of(), List.of(UNDER_OPEN, HANAS, MAREKS))
                .accreditations();
    }

    private List<CurrentAccreditation> inForce(Viewer viewer) {
        return readable.of(
                viewer,
                List.of(),
                List.of(
                        found("open", HANA, false),
                        found("hana", HANA, true),
                        found("marek", new PersonId("key-marek"), true)));
    }

    private static AccreditationsInForce.Found found(String number, PersonId holder, boolean forMembers) {
        return new AccreditationsInForce.Found(
                new CurrentAccreditation(7, holder, 4, "S", "One", number, LastDays.NONE), forMembers);
    }

    private static Accreditation under(long schemeId, PersonId holder) {
        Accreditation any = Cases.hanas(AccreditationState.ACTIVE);
        return new Accreditation(
                schemeId, 7, schemeId, 1, "N", holder, any.awarded(), any.status(), any.term(), any.origin());
    }

    private static Scheme scheme(long id) {
        return new Scheme(id, 7, "S" + id, "S" + id, false, 1, lenient());
    }
}
