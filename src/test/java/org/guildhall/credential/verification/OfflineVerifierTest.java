package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.credential.issuing.Issuing;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The file that checks badges without a network holds all it needs and nothing that could load more. */
public class OfflineVerifierTest {
    @Rule
    public final Academy academy = new Academy(Kind.H2);

    private Issuing issuing;

    @Before
    public void open() {
        issuing = new Issuing(academy);
    }

    @Test
    public void withoutAnyKeyThereIsNothingToHandOut() {
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> issuing.offline.page(AS_ADMIN, SPACE),
                "guildhall.verify.offline.no-keys");
    }

    @Test
    public void onlyThoseWhoRunTheAccreditationsHandItOut() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> issuing.offline.page(AS_HOLDER, SPACE),
                "guildhall.accreditation.officers-only");
    }

    @Test
    public void itHoldsAllKeysAndWhatNoLongerHoldsAndNobodysName() throws IOException {
        issuing.beginKey();
        issuing.beginKey();
        String number = academy.grant("hana", "2026-03-01").number();
        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "Fraud by Hana");

        String page = issuing.offline.page(AS_ADMIN, SPACE);

        JsonNode data = data(page);
        assertThat(data.path("issuers")).hasSize(2).allSatisfy(issuer -> {
            assertThat(issuer.path("key").has("d")).isFalse();
            assertThat(issuer.path("key").path("kty").asText()).isEqualTo("EC");
        });
        assertThat(data.path("register").path(number).asText()).isEqualTo("ENDED");
        assertThat(data.path("madeAt").asText()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(page).doesNotContain("Hana", "Fraud", "key-hana");
    }

    @Test
    public void itsPolicyAllowsItsOwnScriptAndStyleAndNothingElse() throws GeneralSecurityException {
        issuing.beginKey();

        Document page = Jsoup.parse(issuing.offline.page(AS_ADMIN, SPACE));

        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .isEqualTo("default-src 'none'; script-src 'sha256-"
                        + hash(page.select("script:not([type])").get(0).data()) + "'; style-src 'sha256-"
                        + hash(page.select("style").get(0).data()) + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("[src], [href], link, iframe, img")).isEmpty();
        assertThat(page.select("style").get(0).data()).contains("{");
        assertThat(page.select("script:not([type])").get(0).data())
                .contains("DATA")
                .doesNotContain("fetch(", "XMLHttpRequest", "innerHTML", "eval(", "import(");
    }

    @Test
    public void noDataBreaksOutOfItsPlace() throws IOException {
        String evil = "</script><script>alert(1)</script><!-- \u2028 & ]]>";
        String embedded =
                OfflinePage.embedded(JsonNodeFactory.instance.objectNode().put("name", evil));

        assertThat(embedded).doesNotContain("<", ">", "&", "\u2028");
        assertThat(new ObjectMapper().readTree(embedded).path("name").asText()).isEqualTo(evil);
    }

    private static JsonNode data(String page) throws IOException {
        return new ObjectMapper()
                .readTree(Jsoup.parse(page).selectFirst("#data").data());
    }

    private static String hash(String text) throws GeneralSecurityException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
