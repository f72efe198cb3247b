package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.ADMIN;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guildhall.platform.Expected;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.FakeSiteSettings;
import org.junit.Test;

/** What site administrators decide, and nobody else. */
public class CheckSettingsTest {
    private final FakeSiteSettings stored = new FakeSiteSettings();
    private final FakeRights rights = new FakeRights();
    private final CheckSettings settings = new CheckSettings(stored, ADMIN::equals, rights, Optional::empty);

    @Test
    public void hostsAreKeptAsPlainNames() {
        settings.change(
                AS_ADMIN,
                List.of(" Badges.Example.org", "", "keys.example.org", "badges.example.org"),
                false,
                null,
                Expected.anything());

        assertThat(settings.read(AS_ADMIN))
                .isEqualTo(
                        new CheckSettings.State(List.of("badges.example.org", "keys.example.org"), false, 120, false));
    }

    @Test
    public void whatIsNoHostIsRefusedAndNothingIsChanged() {
        for (String wrong : List.of(
                "https://badges.example.org",
                "badges.example.org:443",
                "*.example.org",
                "badges.example.org/keys",
                "-bad.example.org",
                "bad..example.org",
                "user@example.org",
                "a".repeat(64) + ".org",
                ("a".repeat(60) + ".").repeat(5) + "org")) {
            assertRefused(
                    RequestRefusedException.Kind.INVALID,
                    () -> settings.change(
                            AS_ADMIN, List.of("good.example.org", wrong), false, null, Expected.anything()),
                    "guildhall.credential.host-form");
        }
        assertThat(stored.allowedHosts()).isEmpty();
        assertThat(stored.isPublicCheckOn()).isTrue();
    }

    @Test
    public void aNameHasAtMostTwoHundredAndFiftyThreeCharacters() {
        String longest = ("a".repeat(49) + ".").repeat(5) + "org";

        settings.change(AS_ADMIN, List.of(longest), true, null, Expected.anything());
        assertThat(stored.allowedHosts()).containsExactly(longest);
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> settings.change(AS_ADMIN, List.of("a" + longest), true, null, Expected.anything()),
                "guildhall.credential.host-form");
    }

    @Test
    public void searchesAreLimitedByAWholeNumberOrStayAsTheyAre() {
        settings.change(AS_ADMIN, List.of(), true, " 600\u00a0", Expected.anything());
        settings.change(AS_ADMIN, List.of(), true, "", Expected.anything());

        assertThat(settings.read(AS_ADMIN).searchesPerMinute()).isEqualTo(600);
        for (String wrong : List.of("9", "100001", "many", "1.5", "-20")) {
            assertRefused(
                    RequestRefusedException.Kind.INVALID,
                    () -> settings.change(AS_ADMIN, List.of("good.example.org"), false, wrong, Expected.anything()),
                    "guildhall.credential.searches-range");
        }
        assertThat(stored.allowedHosts()).isEmpty();
        assertThat(stored.searchesPerMinute()).isEqualTo(600);
    }

    @Test
    public void thereIsALimit() {
        List<String> many =
                IntStream.range(0, 101).mapToObj(i -> "h" + i + ".example.org").toList();

        settings.change(AS_ADMIN, many.subList(0, 100), true, null, Expected.anything());
        assertThat(stored.allowedHosts()).hasSize(100);
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> settings.change(AS_ADMIN, many, true, null, Expected.anything()),
                "guildhall.credential.host-range");
    }

    @Test
    public void othersNeitherReadNorChange() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> settings.read(AS_HOLDER),
                "guildhall.credential.site-admins-only");
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> settings.change(AS_HOLDER, List.of(), true, null, Expected.anything()),
                "guildhall.credential.site-admins-only");
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED,
                () -> settings.read(Viewer.ANONYMOUS),
                "guildhall.refusal.sign-in");
    }

    @Test
    public void whileTheSiteIsReadOnlyNothingIsChanged() {
        rights.readOnly(true);

        assertRefused(
                RequestRefusedException.Kind.READ_ONLY,
                () -> settings.change(AS_ADMIN, List.of(), false, null, Expected.anything()),
                "guildhall.refusal.read-only");
        assertThat(stored.isPublicCheckOn()).isTrue();
    }

    @Test
    public void whoHasNotSeenTheLastChangeChangesNothing() {
        String read = settings.read(AS_ADMIN).version();
        settings.change(AS_ADMIN, List.of("first.example.org"), true, null, CheckSettings.State.expected(read));

        assertRefused(
                RequestRefusedException.Kind.CHANGED,
                () -> settings.change(
                        AS_ADMIN, List.of("second.example.org"), false, "600", CheckSettings.State.expected(read)),
                "guildhall.credential.site.changed-meanwhile");

        assertThat(settings.read(AS_ADMIN))
                .isEqualTo(new CheckSettings.State(List.of("first.example.org"), true, 120, false));
    }
}
