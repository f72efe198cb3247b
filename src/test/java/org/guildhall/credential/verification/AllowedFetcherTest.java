package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.testkit.FakeSiteSettings;
import org.junit.Test;

/** Whom the site connects to: addresses in credentials are chosen by whoever made them. */
public class AllowedFetcherTest {
    private final FakeSiteSettings settings = new FakeSiteSettings();
    private final List<URI> asked = new ArrayList<>();
    private final AllowedFetcher fetcher = new AllowedFetcher(settings, address -> {
        asked.add(address);
        return Optional.of("content");
    });

    @Test
    public void nobodyIsAskedUnlessAllowed() {
        assertThat(fetcher.fetch("https://badges.example.org/keys/1")).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    public void anAllowedHostIsAskedByHttpsAlone() {
        settings.allowHosts(List.of("badges.example.org"));

        assertThat(fetcher.fetch("https://badges.example.org/keys/1?x=y")).contains("content");
        assertThat(fetcher.fetch("HTTPS://BADGES.example.org:443/")).contains("content");
        assertThat(asked).hasSize(2);
    }

    @Test
    public void whatOnlyLooksLikeAnAllowedHostIsNotAsked() {
        settings.allowHosts(List.of("badges.example.org"));

        for (String address : List.of(
                "http://badges.example.org/",
                "file:///etc/passwd",
                "ftp://badges.example.org/",
                "https://badges.example.org.evil.example/",
                "https://sub.badges.example.org/",
                "https://badges.example.org@evil.example/",
                "https://evil@badges.example.org/",
                "https://badges.example.org:8443/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https:badges.example.org",
                "//badges.example.org/",
                "https://badges.example.org\\@evil.example/",
                "",
                "not an address")) {
            assertThat(fetcher.fetch(address)).as(address).isEmpty();
        }
        assertThat(asked).isEmpty();
    }
}
