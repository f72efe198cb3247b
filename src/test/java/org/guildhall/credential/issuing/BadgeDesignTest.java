package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.Expected;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestPictures;
import org.junit.Before;
import org.junit.Test;

/** How badges and certificates of a scheme look, and who may change it. */
public class BadgeDesignTest extends AcademyTest {
    private static final byte[] BLUE = TestPictures.png(400, 400, Color.BLUE);
    private static final byte[] RED = TestPictures.png(400, 400, Color.RED);

    private BadgeDesignService service;
    private BadgePictures pictures;
    private BadgeDesigns stored;
    private Scheme scheme;

    public BadgeDesignTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        service = academy.app.get(BadgeDesignService.class);
        pictures = academy.app.get(BadgePictures.class);
        stored = academy.app.get(BadgeDesigns.class);
        scheme = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Weaver", "WEAV"));
    }

    @Test
    public void withoutOneThePictureIsDrawnForEachLevelAndNobodySigns() {
        BadgeDesign design = service.of(AS_ADMIN, SPACE, scheme.id());

        assertThat(design.signatory()).isEqualTo(Signatory.NOBODY);
        assertThat(design.levels()).extracting(LevelLook::level).isEqualTo(scheme.levels());
        assertThat(design.levels()).allSatisfy(each -> {
            assertThat(each.own()).isFalse();
            assertThat(each.title()).contains("Weaver").contains(each.level());
            assertThat(text(each.address(), "svg+xml")).contains("Weaver");
        });
    }

    @Test
    public void aPictureOfALevelStandsInItsBadgesAndInNoOther() {
        String level = scheme.levels().get(0);
        service.setPicture(AS_ADMIN, SPACE, scheme.id(), level, RED);
        service.setPicture(AS_ADMIN, SPACE, scheme.id(), level, BLUE);

        Accreditation held = academy.accreditations
                .byNumber(academy.grant("hana", "2026-11-24").number())
                .orElseThrow();

        assertThat(service.of(AS_ADMIN, SPACE, scheme.id()).levels())
                .filteredOn(LevelLook::own)
                .extracting(LevelLook::level)
                .containsExactly(level);
        assertThat(TestPictures.read(stored.picture(scheme.id(), level).orElseThrow())
                        .getRGB(200, 200))
                .isEqualTo(Color.BLUE.getRGB());
        assertThat(pictures.svg(held, academy.scheme)).contains("<text");
    }

    @Test
    public void badgesAndPagesShowThePictureOfTheLevelAndItsTitle() {
        Accreditation held = academy.accreditations
                .byNumber(academy.grant("hana", "2026-11-24").number())
                .orElseThrow();
        service.setPicture(AS_ADMIN, SPACE, academy.scheme.id(), held.level(), BLUE);

        byte[] png = pictures.png(held, academy.scheme);

        assertThat(TestPictures.read(png).getRGB(200, 200)).isEqualTo(Color.BLUE.getRGB());
        assertThat(pictures.svg(held, academy.scheme))
                .contains("<image ", Base64.getEncoder().encodeToString(png), "<title>" + academy.scheme.name())
                .doesNotContain("<text");
        assertThat(pictures.address(held, academy.scheme)).startsWith("data:image/png;base64,");
        assertThat(pictures.title(held, academy.scheme)).isEqualTo("Practitioner, One (Us, 2026)");
    }

    @Test
    public void withoutItsPictureALevelIsDrawnAgain() {
        String level = scheme.levels().get(0);
        service.setPicture(AS_ADMIN, SPACE, scheme.id(), level, BLUE);

        service.removePicture(AS_ADMIN, SPACE, scheme.id(), level);

        assertThat(stored.pictures(scheme.id())).isEmpty();
    }

    @Test
    public void whoSignsIsKeptAsItWasTypedWithoutBlanksAroundIt() {
        sign(AS_ADMIN, scheme.id(), " Ada Admin ", "Chair");
        sign(AS_ADMIN, scheme.id(), " Sefa Second ", null);

        assertThat(service.of(AS_ADMIN, SPACE, scheme.id()).signatory()).isEqualTo(new Signatory("Sefa Second", ""));
        assertThat(stored.signatory(academy.scheme.id())).isEqualTo(Signatory.NOBODY);
    }

    @Test
    public void whoHasNotSeenTheLastChangeDoesNotOverwriteIt() {
        String read = service.of(AS_ADMIN, SPACE, scheme.id()).signatory().version();
        service.sign(AS_ADMIN, SPACE, scheme.id(), new Signatory("Ada Admin", "Chair"), Signatory.expected(read));

        RequestRefusedException refusal = refused(() ->
                service.sign(AS_ADMIN, SPACE, scheme.id(), new Signatory("Sefa Second", ""), Signatory.expected(read)));

        assertThat(refusal.kind()).isEqualTo(RequestRefusedException.Kind.CHANGED);
        assertThat(stored.signatory(scheme.id())).isEqualTo(new Signatory("Ada Admin", "Chair"));
    }

    @Test
    public void onlyAdminsOfTheSpaceChangeAnything() {
        String level = scheme.levels().get(0);

        assertThat(List.<ThrowingCallable>of(
                        () -> service.setPicture(AS_HOLDER, SPACE, scheme.id(), level, BLUE),
                        () -> service.removePicture(AS_HOLDER, SPACE, scheme.id(), level),
                        () -> sign(AS_HOLDER, scheme.id(), "Hana", ""),
                        () -> service.of(AS_HOLDER, SPACE, scheme.id())))
                .allSatisfy(each -> assertThat(refused(each).kind()).isEqualTo(RequestRefusedException.Kind.FORBIDDEN));
        assertThat(stored.pictures(scheme.id())).isEmpty();
    }

    @Test
    public void schemesAndLevelsThatAreNotThereAreRefused() {
        assertThat(List.<ThrowingCallable>of(
                        () -> service.setPicture(AS_ADMIN, SPACE, scheme.id(), "Other", BLUE),
                        () -> service.setPicture(AS_ADMIN, SPACE, scheme.id(), "", BLUE),
                        () -> service.removePicture(AS_ADMIN, SPACE, scheme.id(), "One\u0000")))
                .allSatisfy(each ->
                        assertThat(refused(each).problems().get(0).field()).isEqualTo("level"));
        assertThat(List.<ThrowingCallable>of(
                        () -> service.setPicture(AS_ADMIN, SPACE, 999, "One", BLUE),
                        () -> service.removePicture(AS_ADMIN, SPACE, 999, "One"),
                        () -> sign(AS_ADMIN, 999, "Ada", ""),
                        () -> service.of(AS_ADMIN, SPACE, 999)))
                .allSatisfy(each -> assertThat(refused(each).kind()).isEqualTo(RequestRefusedException.Kind.NOT_FOUND));
    }

    @Test
    public void namesOfWhoSignsThatAreTooLongAreRefusedTogether() {
        assertThat(refused(() -> sign(AS_ADMIN, scheme.id(), "a".repeat(201), "\u0007"))
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly("signatoryName", "signatoryOffice");
    }

    @Test
    public void theLargestPictureGoesIntoTheDatabaseAndComesOut() {
        String level = scheme.levels().get(0);
        service.setPicture(AS_ADMIN, SPACE, scheme.id(), level, TestPictures.noise(500));

        assertThat(stored.picture(scheme.id(), level).orElseThrow()).hasSizeGreaterThan(100_000);
    }

    @Test
    public void withItsCommunityNothingIsLeft() {
        String level = scheme.levels().get(0);
        service.setPicture(AS_ADMIN, SPACE, scheme.id(), level, BLUE);
        sign(AS_ADMIN, scheme.id(), "Ada", "Chair");

        academy.inOne(() -> ((CommunityData) stored).removeAll(academy.community.id()));

        assertThat(stored.pictures(scheme.id())).isEmpty();
        assertThat(stored.signatory(scheme.id())).isEqualTo(Signatory.NOBODY);
    }

    private void sign(Viewer viewer, long schemeId, String name, String office) {
        service.sign(viewer, SPACE, schemeId, new Signatory(name, office), Expected.anything());
    }

    private static RequestRefusedException refused(ThrowingCallable work) {
        return catchThrowableOfType(RequestRefusedException.class, work);
    }

    private static String text(String address, String type) {
        String start = "data:image/" + type + ";base64,";
        assertThat(address).startsWith(start);
        return new String(Base64.getDecoder().decode(address.substring(start.length())), StandardCharsets.UTF_8);
    }
}
