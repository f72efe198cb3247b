package org.guildhall.credential.verification;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.credential.issuing.Download;
import org.guildhall.credential.openbadges.Fetcher;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.text.JsonLimits;

/**
 * Gets what a credential points to, from hosts the site's administrators named and no others: https only, redirects not
 * followed, a megabyte at most, five seconds.
 */
@Named
public class AllowedFetcher implements Fetcher {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SiteSettings settings;
    private final Function<URI, Optional<String>> download;

    @Inject
    public AllowedFetcher(SiteSettings settings) {
        this(settings, new Download(JsonLimits.LARGEST, PATIENCE)::get);
    }

    AllowedFetcher(SiteSettings settings, Function<URI, Optional<String>> download) {
        this.settings = settings;
        this.download = download;
    }

    @Override
    public Optional<String> fetch(String url) {
        return allowed(url).flatMap(download);
    }

    private Optional<URI> allowed(String url) {
        try {
            return Optional.of(URI.create(url))
                    .filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null)
                    .filter(uri -> uri.getRawUserInfo() == null && (uri.getPort() == -1 || uri.getPort() == 443))
                    .filter(uri ->
                            settings.allowedHosts().contains(uri.getHost().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
