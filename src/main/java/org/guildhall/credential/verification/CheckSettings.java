package org.guildhall.credential.verification;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.platform.Expected;
import org.guildhall.platform.FormVersion;
import org.guildhall.platform.MasterSecret;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SiteAdmins;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;
import org.guildhall.platform.text.PastedText;

/** What the site's administrators decide about keys and checks in all communities. */
@Named
public class CheckSettings {
    private static final int MOST_HOSTS = 100;
    private static final int LONGEST_HOST = 253;
    private static final int LEAST_SEARCHES = 10;
    private static final int MOST_SEARCHES = 100_000;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final String HOST = LABEL + "(?:\\." + LABEL + ")*";

    private final SiteSettings settings;
    private final SiteAdmins admins;
    private final Rights rights;
    private final MasterSecret secret;

    @Inject
    public CheckSettings(SiteSettings settings, SiteAdmins admins, Rights rights, MasterSecret secret) {
        this.settings = settings;
        this.admins = admins;
        this.rights = rights;
        this.secret = secret;
    }

    /**
     * The settings.
     *
     * @param secretSet whether the secret that protects signing keys is set on this node
     */
    public record State(List<String> hosts, boolean publicCheck, int searchesPerMinute, boolean secretSet) {

        /** A text that changes with what can be changed, for forms that say what they were filled from. */
        public String version() {
            return FormVersion.of(
                    List.of(String.join(" ", hosts), String.valueOf(publicCheck), String.valueOf(searchesPerMinute)));
        }

        /** @param version of {@link #version}; empty to change whatever is there */
        public static Expected<State> expected(String version) {
            return FormVersion.expected(
                    version,
                    State::version,
                    now -> Problem.of(
                            "",
                            "guildhall.credential.site.changed-meanwhile",
                            now.publicCheck ? 1 : 0,
                            String.join(", ", now.hosts),
                            now.searchesPerMinute));
        }
    }

    /**
     * How the site lets numbers and credentials be checked, for site administrators.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) for those who
     *     do not administer the site
     */
    public State read(Viewer viewer) {
        require(viewer);
        return new State(
                settings.allowedHosts(),
                settings.isPublicCheckOn(),
                settings.searchesPerMinute(),
                secret.value().isPresent());
    }

    /**
     * Changes how the site lets numbers and credentials be checked.
     *
     * @param hosts names without scheme, port or wildcards
     * @param searches how often within a minute somebody may search by REST, a whole number from 10 to 100,000; null or
     *     empty to leave it as it is
     * @param read the settings when the viewer looked
     * @throws RequestRefusedException as {@link #read}; UNAUTHENTICATED (401) and FORBIDDEN (403) for the same
     *     reasons; INVALID (400) for what is no host name or no such number, CHANGED (412) when somebody else has
     *     changed them since, READ_ONLY (503) while the site is in read-only mode
     */
    public void change(Viewer viewer, List<String> hosts, boolean publicCheck, String searches, Expected<State> read) {
        require(viewer);
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        List<String> names = hosts.stream()
                .map(host -> host.trim().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .distinct()
                .sorted()
                .toList();
        requireHosts(names);
        Optional<Integer> times = times(searches);
        read.require(() -> read(viewer));
        settings.allowHosts(names);
        times.ifPresent(settings::limitSearches);
        settings.switchPublicCheck(publicCheck);
    }

    private static Optional<Integer> times(String searches) {
        String typed = searches == null ? "" : PastedText.code(searches);
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(Parsing.number(typed, LEAST_SEARCHES, MOST_SEARCHES)
                        .orElseThrow(() -> RequestRefusedException.invalid(
                                "searches", "guildhall.credential.searches-range", LEAST_SEARCHES, MOST_SEARCHES)));
    }

    private static void requireHosts(List<String> names) {
        Optional<String> wrong = names.stream()
                .filter(host -> host.length() > LONGEST_HOST || !host.matches(HOST))
                .findFirst();
        if (wrong.isPresent()) {
            throw RequestRefusedException.invalid("hosts", "guildhall.credential.host-form", wrong.get());
        }
        if (names.size() > MOST_HOSTS) {
            throw RequestRefusedException.invalid("hosts", "guildhall.credential.host-range", MOST_HOSTS);
        }
    }

    private void require(Viewer viewer) {
        viewer.person()
                .filter(admins::includes)
                .orElseThrow(() -> viewer.isAnonymous()
                        ? RequestRefusedException.unauthenticated()
                        : RequestRefusedException.forbidden("guildhall.credential.site-admins-only"));
    }
}
