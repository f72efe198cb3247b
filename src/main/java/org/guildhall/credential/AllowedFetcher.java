package org.guildhall.credential;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.credential.openbadges.Fetcher;
import org.guildhall.site.SiteSettings;

/**
 * Gets what a credential points to, from hosts the site's administrators named and no others: https only, redirects not
 * followed, a megabyte at most, five seconds.
 */
@Named
public class AllowedFetcher implements Fetcher {
    private static final int LARGEST = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SiteSettings settings;

    @Inject
    public AllowedFetcher(SiteSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> fetch(String url) {
        return allowed(url).flatMap(AllowedFetcher::get);
    }

    private Optional<URI> allowed(String url) {
        try {
            URI address = URI.create(url);
            return Optional.of(address)
                    .filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null)
                    .filter(uri -> uri.getUserInfo() == null && (uri.getPort() == -1 || uri.getPort() == 443))
                    .filter(uri ->
                            settings.allowedHosts().contains(uri.getHost().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> get(URI address) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] content = body.readNBytes(LARGEST + 1);
                return response.statusCode() == 200 && content.length <= LARGEST
                        ? Optional.of(new String(content, StandardCharsets.UTF_8))
                        : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
