package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.jsoup.nodes.Document;
import org.junit.ClassRule;
import org.junit.Test;

/** Two people change the same thing, each from what they have read. */
public class LostUpdatesIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void theSecondChangeOfACommunityIsRefused() {
        String path = "/communities/" + HALL.community("open");
        Answer read = admin().api("GET", path, null);
        String body = "{\"name\":\"%s\",\"field\":\"f\",\"purpose\":\"\",\"joinPolicy\":\"open\"}";

        Answer first = put(path, read.header("ETag"), body.formatted("First"));
        Answer second = put(path, read.header("ETag"), body.formatted("Second"));
        Answer third = put(path, first.header("ETag"), body.formatted("Third"));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.error()).isEqualTo("guildhall.rest.changed");
        assertThat(third.status()).isEqualTo(200);
        assertThat(admin().api("PUT", path, body.formatted("Without")).status()).isEqualTo(200);
        assertThat(admin().api("GET", path, null).json().path("name").asText()).isEqualTo("Without");
    }

    @Test
    public void theSecondChangeOfASchemeAndOfItsOfficersIsRefused() {
        String schemes = "/communities/" + HALL.community("open") + "/schemes";
        String terms =
                "{\"name\":\"%s\",\"issuer\":\"Us\",\"criteria\":\"\",\"levels\":[\"One\"],\"numberPrefix\":\"LUS\"}";
        String path = schemes + "/"
                + admin().api("POST", schemes, terms.formatted("A"))
                        .json()
                        .path("id")
                        .asLong();
        String read = admin().api("GET", path, null).header("ETag");
        String officers = admin().api("GET", path + "/officers", null).header("ETag");

        assertThat(put(path, read, terms.formatted("B")).status()).isEqualTo(200);
        assertThat(put(path, read, terms.formatted("C")).status()).isEqualTo(412);
        assertThat(put(path + "/officers", officers, "{\"decide\":[\"spaceadmin\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(put(path + "/officers", officers, "{\"decide\":[\"admin\"]}").status())
                .isEqualTo(412);
        assertThat(admin().api("GET", path + "/officers", null)
                        .json()
                        .path("decide")
                        .toString())
                .isEqualTo("[\"spaceadmin\"]");
    }

    @Test
    public void whoeverHasTheAnswerGetsNoneAgain() {
        String path = "/rest/guildhall/1.0/communities/MVF/schemes";
        Answer read = admin().get(path);

        Answer again = admin().send(admin().request(path).header("If-None-Match", read.header("ETag")));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(admin().send(admin().request(path).header("If-None-Match", "\"other\""))
                        .body())
                .isEqualTo(read.body());
    }

    @Test
    public void aFormThatWasOvertakenKeepsWhatWasTypedAndShowsWhatIsThere() {
        String space = HALL.community("open");
        Caller founder = HALL.signedIn("spaceadmin");
        String page = "/plugins/guildhall/community-settings.action?key=" + space;
        Map<String, String> filled =
                new HashMap<>(Map.of("key", space, "field", "f", "purpose", "", "joinPolicy", "open"));
        filled.put("version", version(founder.get(page).html()));
        filled.put("name", "Theirs");
        assertThat(change(founder, filled).status()).isEqualTo(302);

        filled.put("name", "Mine");
        Answer refused = change(founder, filled);
        filled.put("version", version(refused.html()));
        Answer insisted = change(founder, filled);

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text())
                .contains("Somebody else changed the settings meanwhile")
                .contains("“Theirs”");
        assertThat(refused.html().select("input[name=name]").val()).isEqualTo("Mine");
        assertThat(insisted.status()).isEqualTo(302);
    }

    @Test
    public void theSecondFormOfSiteSettingsAndOfWhoSignsIsRefused() {
        Caller site = HALL.signedIn("admin");
        String settings = "/plugins/guildhall/guildhall-admin.action";
        String design = "/plugins/guildhall/design.action?key=MVF&scheme=1";
        Caller admin = HALL.signedIn("spaceadmin");
        Map<String, String> filled = new HashMap<>(Map.of("hosts", "", "publicCheck", "on", "searches", "120"));
        filled.put(
                "version",
                site.get(settings).html().select("input[name=version]").val());
        Map<String, String> signed = new HashMap<>(Map.of("key", "MVF", "scheme", "1", "signatoryName", ""));
        signed.put(
                "version",
                admin.get(design)
                        .html()
                        .select("form[action$=sign-certificates.action] input[name=version]")
                        .val());
        assertThat(filled.get("version")).hasSize(16);
        assertThat(signed.get("version")).hasSize(16);
        filled.put("version", "of another day");
        signed.put("version", "of another day");

        Answer refusedSettings = site.form("/plugins/guildhall/save-guildhall-admin.action", filled);
        Answer refusedSigning = admin.form("/plugins/guildhall/sign-certificates.action", signed);

        assertThat(refusedSettings.text()).contains("Somebody else changed the settings meanwhile");
        assertThat(refusedSigning.text()).contains("Somebody else changed who signs meanwhile");
    }

    @Test
    public void aChangeOfAnAccreditationThatWasChangedSinceItWasReadIsRefused() {
        String space = HALL.community("open");
        String accreditations = "/communities/" + space + "/accreditations";
        String path = accreditations + "/" + granted(space, "LUA");
        String read = admin().api("GET", path, null).header("ETag");
        String day = "{\"on\":\"" + LocalDate.now(ZoneOffset.UTC) + "\",\"reason\":\"So it is.\"}";
        String upgrade = day.replace("{\"on\":", "{\"from\":").replace("}", ",\"level\":\"Two\"}");

        Answer first = send("POST", path + "/renewal", read, day);
        Answer second = send("POST", path + "/renewal", read, day);
        Answer third = send("POST", path + "/upgrade", read, upgrade);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(second.status()).as(second.body()).isEqualTo(412);
        assertThat(third.error()).isEqualTo("guildhall.rest.changed");
        assertThat(admin().api("GET", path, null).header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(send("POST", path + "/upgrade", first.header("ETag"), upgrade)
                        .status())
                .isEqualTo(200);
    }

    private static String granted(String space, String prefix) {
        String terms = "{\"name\":\"A\",\"issuer\":\"Us\",\"criteria\":\"\",\"levels\":[\"One\",\"Two\"],"
                + "\"validityMonths\":12,\"numberPrefix\":\"" + prefix + "\"}";
        long scheme = admin().api("POST", "/communities/" + space + "/schemes", terms)
                .json()
                .path("id")
                .asLong();
        String day = LocalDate.now(ZoneOffset.UTC).toString();
        return admin().api(
                        "POST",
                        "/communities/" + space + "/accreditations",
                        Map.of("scheme", scheme, "holder", "visitor", "level", "One", "from", day))
                .json()
                .path("number")
                .asText();
    }

    @Test
    public void twoOfficersDoNotBothRenewAnAccreditation() {
        String space = HALL.community("open");
        String day = LocalDate.now(ZoneOffset.UTC).toString();
        String number = granted(space, "LUR");
        Caller officer = HALL.signedIn("spaceadmin");
        String page = "/plugins/guildhall/accreditation.action?key=" + space + "&number=" + number;
        Map<String, String> renewal = Map.of(
                "key", space, "number", number, "change", "renew", "on", day, "version", seen(officer.get(page)));

        Answer first = officer.form("/plugins/guildhall/change-accreditation.action", renewal);
        String until = admin().api("GET", "/communities/" + space + "/accreditations/" + number, null)
                .json()
                .path("validUntil")
                .asText();
        Answer second = officer.form("/plugins/guildhall/change-accreditation.action", renewal);

        assertThat(first.status()).as(first.text()).isEqualTo(302);
        assertThat(second.text()).contains("Somebody else changed this accreditation meanwhile");
        assertThat(admin().api("GET", "/communities/" + space + "/accreditations/" + number, null)
                        .json()
                        .path("validUntil")
                        .asText())
                .isEqualTo(until);
        assertThat(seen(second)).isNotEqualTo(renewal.get("version"));
    }

    private static String seen(Answer page) {
        String version = page.html()
                .select("form:has(input[name=change][value=renew]) input[name=version]")
                .val();
        assertThat(version).as(page.text()).hasSize(16);
        return version;
    }

    private static Answer change(Caller caller, Map<String, String> fields) {
        return caller.form("/plugins/guildhall/change-community.action", fields);
    }

    private static String version(Document page) {
        String version = page.select("form[action$=change-community.action] input[name=version]")
                .val();
        assertThat(version).hasSize(16);
        return version;
    }

    private static Answer put(String path, String tag, String body) {
        return send("PUT", path, tag, body);
    }

    private static Answer send(String method, String path, String tag, String body) {
        return admin().send(admin().request("/rest/guildhall/1.0" + path)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private static Caller admin() {
        return HALL.as("spaceadmin");
    }
}
