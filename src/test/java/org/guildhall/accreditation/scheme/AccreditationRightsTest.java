package org.guildhall.accreditation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;

import java.util.List;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/** Who may read what concerns one person, on real databases. */
public class AccreditationRightsTest extends AcademyTest {
    private static final PersonId HOLDER = AS_HOLDER.signedIn();

    public AccreditationRightsTest(Kind kind) {
        super(kind);
    }

    @Test
    public void whatIsAboutAPersonIsForThemAndForWhoRunsTheAccreditations() {
        assertThat(isAboutOrRuns(AS_HOLDER)).isTrue();
        assertThat(isAboutOrRuns(AS_ADMIN)).isTrue();
    }

    @Test
    public void whatIsAboutAPersonIsForOfficersOfAnyDuty() {
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.ASSESS, List.of("marek"));

        assertThat(isAboutOrRuns(AS_MAREK)).isTrue();
    }

    @Test
    public void whatIsAboutAPersonIsForNoOtherMemberAndForNoVisitor() {
        academy.join(AS_MAREK.signedIn());

        assertThat(isAboutOrRuns(AS_MAREK)).isFalse();
        assertThat(isAboutOrRuns(Viewer.ANONYMOUS)).isFalse();
    }

    private boolean isAboutOrRuns(Viewer viewer) {
        return academy.may.isAboutOrRuns(viewer, academy.community, HOLDER);
    }
}
