package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Test;

public class BoundaryPreviewTest extends AcademyTest {
    private static final CommunitySettings ACCREDITED =
            new CommunitySettings("Minessence", "values", "", JoinPolicy.ACCREDITED_ONLY.code());

    public BoundaryPreviewTest(Kind kind) {
        super(kind);
    }

    @Test
    public void whoHoldsNothingTodayIsNamedWithTheLastDay() {
        join("hana");
        join("marek");
        academy.grant("hana", "2026-03-01");

        BoundaryMove move = preview(AS_ADMIN).orElseThrow();

        assertThat(move.members()).isEqualTo(2);
        assertThat(move.going()).isEqualTo(1);
        assertThat(move.rows())
                .containsExactly(new GoingRow(
                        "key-marek",
                        new PersonLink("Marek Novák", "marek", "/display/~marek"),
                        "",
                        "guildhall.membership.boundary.why.none[]"));
        assertThat(move.by()).isEqualTo("2027-02-22");
        assertThat(academy.communities.require(AS_ADMIN, SPACE).joinPolicy()).isEqualTo(JoinPolicy.OPEN);
    }

    @Test
    public void nobodyGoesWhereAllAreAccredited() {
        join("hana");
        academy.grant("hana", "2026-03-01");

        assertThat(preview(AS_ADMIN).orElseThrow().going()).isZero();
    }

    @Test
    public void allAreListedFiftyOnAPage() {
        IntStream.range(0, 230).forEach(number -> {
            academy.people.with("p" + number, "Person " + number);
            join("p" + number);
        });

        BoundaryMove move = preview(AS_ADMIN).orElseThrow();

        assertThat(move.going()).isEqualTo(230);
        assertThat(move.rows()).hasSize(BoundaryPreview.SHOWN);
        List<String> all = new ArrayList<>();
        for (BoundaryMove page = move; ; page = preview(AS_ADMIN, page.next()).orElseThrow()) {
            page.rows().forEach(row -> all.add(row.key()));
            if (page.next().isEmpty()) {
                break;
            }
        }
        assertThat(all).hasSize(230).doesNotHaveDuplicates();
    }

    @Test
    public void otherSettingsMoveNoBoundary() {
        assertThat(previewOf(new CommunitySettings("Renamed", "values", "", "open"), AS_ADMIN))
                .isEmpty();
        academy.app.get(CommunitySettingsService.class).change(AS_ADMIN, SPACE, ACCREDITED);
        assertThat(preview(AS_ADMIN)).isEmpty();
    }

    @Test
    public void aBoundaryThatWasOpenedMeanwhileIsMovedAnewAndRefusedWhereNobodyCouldMeetIt() {
        CommunitySettingsService service = academy.app.get(CommunitySettingsService.class);
        long community = service.change(AS_ADMIN, SPACE, ACCREDITED).id();
        academy.schemes.retire(AS_ADMIN, SPACE, academy.scheme.id());
        CommunitySettings open = new CommunitySettings("Minessence", "values", "", "open");

        RequestRefusedException done = refused(() -> service.change(
                AS_ADMIN,
                SPACE,
                ACCREDITED,
                present -> academy.communities.change(community, open),
                MoveOrder.NOTHING));

        assertThat(done.kind()).isEqualTo(RequestRefusedException.Kind.CONFLICT);
    }

    @Test
    public void aBoundaryThatNobodyCouldMeetIsRefusedAndNothingIsSaved() {
        academy.schemes.retire(AS_ADMIN, SPACE, academy.scheme.id());

        RequestRefusedException seen = refused(() -> preview(AS_ADMIN));
        RequestRefusedException done =
                refused(() -> academy.app.get(CommunitySettingsService.class).change(AS_ADMIN, SPACE, ACCREDITED));

        assertThat(seen.kind()).isEqualTo(RequestRefusedException.Kind.CONFLICT);
        assertThat(seen.problems()).isEqualTo(done.problems());
        assertThat(done.problems().get(0).key()).isEqualTo("guildhall.membership.boundary.impossible");
        assertThat(academy.communities.require(AS_ADMIN, SPACE).joinPolicy()).isEqualTo(JoinPolicy.OPEN);
    }

    @Test
    public void membersAreNotToldWhoWouldHaveToGo() {
        join("hana");

        assertThat(refused(() -> preview(AS_HOLDER)).kind()).isEqualTo(RequestRefusedException.Kind.FORBIDDEN);
    }

    @Test
    public void wrongSettingsAreNamed() {
        assertThat(refused(() -> previewOf(new CommunitySettings("", "values", "", "accredited"), AS_ADMIN))
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly("name");
    }

    private Optional<BoundaryMove> preview(Viewer viewer) {
        return previewOf(ACCREDITED, viewer);
    }

    private Optional<BoundaryMove> preview(Viewer viewer, String after) {
        return academy.app.get(BoundaryPreview.class).of(viewer, SPACE, ACCREDITED, after);
    }

    private Optional<BoundaryMove> previewOf(CommunitySettings settings, Viewer viewer) {
        return academy.app.get(BoundaryPreview.class).of(viewer, SPACE, settings, "");
    }

    private void join(String username) {
        academy.join(new PersonId("key-" + username));
    }

    private static RequestRefusedException refused(Runnable work) {
        return catchThrowableOfType(work::run, RequestRefusedException.class);
    }
}
