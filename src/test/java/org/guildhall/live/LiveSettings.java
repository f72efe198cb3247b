package org.guildhall.live;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the checks are told.
 *
 * @param site the address without a slash at its end, such as {@code https://wiki.example.org/confluence}
 * @param admin administers the site
 * @param coordinator an ordinary account that is made a coordinator
 * @param member an ordinary account that joins
 */
public record LiveSettings(URI site, Account admin, Account coordinator, Account member) {
    static final String URL = "confluence.url";
    static final List<String> ACCOUNTS = List.of("confluence.admin", "confluence.coordinator", "confluence.member");

    /** From system properties or, for those who keep passwords off command lines, environment variables. */
    public static LiveSettings fromSystem() {
        return read(name -> Optional.ofNullable(System.getProperty(name))
                .orElseGet(() -> System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    /**
     * Reads them by name.
     *
     * @param values gives null for what is not set
     * @throws UnusableHost naming everything that is missing, or the first thing that cannot be
     */
    public static LiveSettings read(UnaryOperator<String> values) {
        requireAll(values);
        List<Account> accounts = ACCOUNTS.stream()
                .map(name -> new Account(name, values.apply(name).strip(), values.apply(name + ".password")))
                .toList();
        requireDifferent(accounts);
        return new LiveSettings(site(values.apply(URL).strip()), accounts.get(0), accounts.get(1), accounts.get(2));
    }

    private static void requireAll(UnaryOperator<String> values) {
        List<String> names = new ArrayList<>(List.of(URL));
        ACCOUNTS.forEach(name -> names.addAll(List.of(name, name + ".password")));
        List<String> missing = names.stream()
                .filter(name -> Optional.ofNullable(values.apply(name))
                        .filter(value -> !value.isBlank())
                        .isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableHost("Not set: " + String.join(", ", missing) + ". Give each as -D<name>=<value>.");
        }
    }

    private static void requireDifferent(List<Account> accounts) {
        long different = accounts.stream()
                .map(account -> account.username().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (different < accounts.size()) {
            throw new UnusableHost(String.join(", ", ACCOUNTS) + " must be three different accounts.");
        }
    }

    private static URI site(String text) {
        try {
            URI site = new URI(text.replaceAll("/+$", ""));
            if (List.of("http", "https").contains(String.valueOf(site.getScheme()))
                    && site.getHost() != null
                    && site.getRawQuery() == null
                    && site.getRawFragment() == null
                    && site.getRawUserInfo() == null) {
                return site;
            }
        } catch (java.net.URISyntaxException e) {
            // said below
        }
        throw new UnusableHost(URL + ": “" + text + "” is no address like https://wiki.example.org/confluence.");
    }
}
