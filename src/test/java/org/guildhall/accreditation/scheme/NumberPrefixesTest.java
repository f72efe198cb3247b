package org.guildhall.accreditation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

public class NumberPrefixesTest extends AcademyTest {
    private NumberPrefixes prefixes;

    public NumberPrefixesTest(Kind kind) {
        super(kind);
    }

    @Before
    public void find() {
        prefixes = academy.app.get(NumberPrefixes.class);
    }

    @Test
    public void aPrefixIsMadeOfTheInitialsOrOfTheOnlyWord() {
        assertThat(suggested("MVF Practitioner")).isEqualTo("MVFP");
        assertThat(suggested("Écrivain public & çonseil")).isEqualTo("EPC");
        assertThat(suggested("weaver")).isEqualTo("WEAVE");
        assertThat(suggested("A very long name of a scheme with more words than fit in"))
                .isEqualTo("AVLNOASWMW");
    }

    @Test
    public void aNameWithoutLatinLettersLeavesTheKeyOfTheSpace() {
        assertThat(suggested("ткач")).isEqualTo("MVF2");
        assertThat(suggested("")).isEqualTo("MVF2");
    }

    @Test
    public void aTakenPrefixGetsANumberAndStaysShortEnough() {
        academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Long", "ABCDEFGHIJ"));

        assertThat(suggested("MVF")).isEqualTo("MVF2");
        assertThat(suggested("ABCDEFGHIJ")).isEqualTo("ABCDE");
        assertThat(suggested("ABCDEFGH IJ")).isEqualTo("ABCDEFGHI2");
    }

    @Test
    public void onlyAdminsOfTheSpaceAreToldWhichPrefixIsFree() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> prefixes.suggested(AS_HOLDER, SPACE, "Weaver"),
                "guildhall.accreditation.space-admins-only");
    }

    private String suggested(String name) {
        return prefixes.suggested(AS_ADMIN, SPACE, name);
    }
}
