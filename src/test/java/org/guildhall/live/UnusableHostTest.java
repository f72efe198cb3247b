package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A wrong address or account is named, with the reason, before anything is changed on the host. */
public class UnusableHostTest {
    @Rule
    public final FakeConfluence host = new FakeConfluence();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Map<String, String> properties = new HashMap<>();
    private AppJar app;

    @Before
    public void giveWhatIsRight() throws IOException {
        properties.putAll(Map.of(
                "confluence.url", host.address() + "/",
                "confluence.admin", "ada",
                "confluence.admin.password", "ada",
                "confluence.coordinator", "cora",
                "confluence.coordinator.password", "cora",
                "confluence.member", "mo",
                "confluence.member.password", "mo"));
        app = new AppJar(jar());
    }

    @After
    public void nothingWasChangedOnTheHost() {
        assertThat(host.requests())
                .allMatch(request -> request.startsWith("GET ")
                        || request.endsWith("/authenticate")
                        || request.endsWith("/dologin.action")
                        || request.endsWith("/doauthenticate.action"));
    }

    @Test
    public void whatIsRightConnects() {
        LiveHost connected = connect();

        assertThat(connected.version()).isEqualTo("10.2.1");
    }

    @Test
    public void aHostWithTheFormOfConfluence9Connects() {
        host.old = true;

        assertThat(connect().version()).isEqualTo("10.2.1");
        assertThat(host.requests()).contains("POST /wiki/dologin.action");
    }

    @Test
    public void aHostThatAsksAdministratorsForTheirPasswordAgainConnects() {
        host.asksAgain = true;

        assertThat(connect().version()).isEqualTo("10.2.1");
    }

    @Test
    public void everythingThatIsMissingIsNamedAtOnce() {
        properties.remove("confluence.url");
        properties.put("confluence.member.password", " ");

        assertThat(refusal()).contains("Not set: confluence.url, confluence.member.password");
        assertThat(host.requests()).isEmpty();
    }

    @Test
    public void whatIsNoAddressIsRefused() {
        for (String text :
                new String[] {"wiki.example.org", "ftp://wiki.example.org", "http://", "http://a b", "http://x/?y"}) {
            properties.put("confluence.url", text);

            assertThat(refusal()).contains("confluence.url: “" + text + "” is no address");
        }
    }

    @Test
    public void accountsThatAreTheSameAreRefused() {
        properties.put("confluence.member", "Cora");

        assertThat(refusal()).contains("confluence.coordinator", "must be three different accounts");
    }

    @Test
    public void anAddressWhereNobodyAnswersIsNamed() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            properties.put("confluence.url", "http://localhost:" + free.getLocalPort());
        }

        assertThat(refusal()).contains("confluence.url: no answer from http://localhost");
    }

    @Test
    public void anAddressThatIsNoConfluenceIsRefused() {
        host.typeId = "jira";

        assertThat(refusal()).contains("confluence.url", "not as Confluence does");
    }

    @Test
    public void anAddressWithoutItsContextPathIsRefused() {
        properties.put("confluence.url", host.address().resolve("/elsewhere").toString());

        assertThat(refusal()).contains("confluence.url", "Is a part of the address missing?");
    }

    @Test
    public void anAddressThatLeadsElsewhereIsRefusedWithTheOtherOne() {
        host.elsewhere = "https://wiki.example.org/";

        assertThat(refusal()).contains("confluence.url", "sends its visitors to https://wiki.example.org/");
    }

    @Test
    public void aWrongAccountIsNamed() {
        for (String name : new String[] {"confluence.admin", "confluence.coordinator", "confluence.member"}) {
            String right = properties.put(name + ".password", "wrong");

            assertThat(refusal())
                    .contains(name + " and " + name + ".password", "does not let “" + properties.get(name) + "” in")
                    .doesNotContain("wrong");

            properties.put(name + ".password", right);
        }
    }

    @Test
    public void aWrongAccountIsNamedWhereTheFormOfConfluence9SignsIn() {
        host.old = true;
        properties.put("confluence.member.password", "wrong");

        assertThat(refusal()).contains("confluence.member", "does not let “mo” in");
    }

    @Test
    public void anAdminWhoIsNoneIsNamed() {
        host.admins = java.util.Set.of();

        assertThat(refusal()).contains("confluence.admin: “ada”", "must be an administrator");
    }

    @Test
    public void anOrdinaryAccountThatAdministersIsNamed() {
        host.admins = java.util.Set.of("ada", "mo");

        assertThat(refusal()).contains("confluence.member: “mo” administers the site");
    }

    @Test
    public void anAppThatIsMissingDisabledOrAnotherVersionIsNamed() {
        host.plugin = null;
        assertThat(refusal()).contains("the app app is not installed");

        host.plugin = FakeConfluence.PLUGIN.replace("true", "false");
        assertThat(refusal()).contains("installed", "but not enabled");

        host.plugin = FakeConfluence.PLUGIN.replace("1.0.0", "0.9.0");
        assertThat(refusal()).contains("version 0.9.0 of the app, and this is 1.0.0");
    }

    private LiveHost connect() {
        return LiveHost.connect(LiveSettings.read(properties::get), app);
    }

    private String refusal() {
        UnusableHost refusal = catchThrowableOfType(UnusableHost.class, this::connect);
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage().lines()).hasSize(1);
        return refusal.getMessage();
    }

    private Path jar() throws IOException {
        Path file = folder.getRoot().toPath().resolve("app.jar");
        String descriptor = """
                <atlassian-plugin key="app"><plugin-info><version>1.0.0</version></plugin-info></atlassian-plugin>""";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("atlassian-plugin.xml"));
            zip.write(descriptor.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
