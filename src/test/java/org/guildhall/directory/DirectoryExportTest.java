package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Guild.key;
import static org.guildhall.testkit.Refusals.assertRefused;

import de.siegmar.fastcsv.reader.CsvReader;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Expertise;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditTrail;
import org.guildhall.community.JoinPolicy;
import org.guildhall.directory.DirectoryExports.Format;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.ao.AoTopics;
import org.guildhall.membership.Role;
import org.guildhall.person.ProfileField;
import org.guildhall.person.ProfileInput;
import org.guildhall.person.ProfileService;
import org.guildhall.platform.Expected;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Recorded;
import org.junit.Before;
import org.junit.Test;

/** Members taken away as files: what the viewer may see of them, and who did so. */
public class DirectoryExportTest extends GuildTest {
    private final Directories directories;
    private long community;

    public DirectoryExportTest(org.guildhall.testkit.Kind kind) {
        super(kind);
        directories = new Directories(guild);
    }

    @Before
    public void threeMembers() {
        community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        guild.member(community, "zoe", "Zoë, \"Zed\" =Loom", Role.MEMBER);
        guild.app()
                .get(AoTopics.class)
                .state(community, BEN, new TopicInput("Felting", "teaches", "=1+1; wet", true), guild.clock.instant());
        for (String topic : List.of("Carding", "Dyeing", "Spinning")) {
            directories.says(community, BEN, topic, "knows");
        }
        directories.says(community, BEN, "Lace", "learns");
        directories.accredited(directories.scheme(community), BEN, "MW-1", AccreditationState.ACTIVE);
        guild.app()
                .get(ProfileService.class)
                .change(
                        as(BEN),
                        WEAVERS,
                        new ProfileInput(Map.of(
                                ProfileField.WORK, new ProfileInput.Typed("Dyer, master", "members"),
                                ProfileField.ABOUT, new ProfileInput.Typed("Only for me", "me"),
                                ProfileField.LANGUAGES, new ProfileInput.Typed("de,fr", "site"))),
                        Expected.anything());
    }

    @Test
    public void theTableHasEverythingThatTheViewerMaySee() throws IOException {
        List<List<String>> rows = rows(as(ANA), "", "");

        assertThat(rows).hasSize(4);
        List<String> ben = rows.get(2);
        assertThat(ben.subList(0, 3)).containsExactly("Ben Dyer", "ben", "guildhall.membership.role.member");
        assertThat(ben.get(5).lines())
                .as("all topics, not only those of the card")
                .containsExactlyInAnyOrder(
                        "guildhall.expertise.reason.teaches[Felting]",
                        "guildhall.expertise.reason.knows[Carding]",
                        "guildhall.expertise.reason.knows[Dyeing]",
                        "guildhall.expertise.reason.knows[Spinning]",
                        "guildhall.expertise.reason.learns[Lace]");
        assertThat(ben.get(6)).isEqualTo("Felting: =1+1; wet");
        assertThat(ben.get(7)).contains("Master");
        assertThat(ben.get(10)).startsWith("https://").endsWith("user=ben");
        assertThat(ben).contains("Dyer, master").doesNotContain("Only for me");
        assertThat(rows.get(3).get(0)).isEqualTo("Zoë, \"Zed\" =Loom");
    }

    @Test
    public void whatIsNotForTheViewerIsInNoFile() throws IOException {
        directories.accredited(
                directories.scheme(community, "Inner circle", "IN", Visibility.MEMBERS),
                BEN,
                "IN-1",
                AccreditationState.ACTIVE);
        guild.people.with("dora", "Dora Reed");

        for (Format format : Format.values()) {
            assertThat(file(as(key("dora")), format, "", ""))
                    .contains("Ben Dyer")
                    .doesNotContain("Inner circle")
                    .doesNotContain("Dyer, master")
                    .doesNotContain("Only for me");
            assertThat(file(as(ANA), format, "", "")).contains("Inner circle");
            assertThat(file(as(BEN), format, "", "")).contains("Inner circle");
        }
        assertThat(file(as(key("dora")), Format.CSV, "inner", "")).doesNotContain("Ben Dyer");
        assertRefused(
                Kind.UNAUTHENTICATED,
                () -> exports().of(Viewer.ANONYMOUS, Format.CSV, request("", "")),
                "guildhall.refusal.sign-in");
    }

    @Test
    public void theCardsAreReadByOthersPrograms() throws IOException {
        List<VCard> cards = Ezvcard.parse(file(as(ANA), Format.VCARD, "", "")).all();

        assertThat(cards)
                .extracting(card -> card.getFormattedName().getValue())
                .containsExactly("Ana Weaver", "Ben Dyer", "Zoë, \"Zed\" =Loom");
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
            assertThat(card.validate(VCardVersion.V4_0).isEmpty()).isTrue();
        });
        VCard ben = cards.get(1);
        assertThat(ben.getExpertise())
                .extracting(Expertise::getValue)
                .containsExactlyInAnyOrder("Felting", "Carding", "Dyeing", "Spinning");
        assertThat(ben.getInterests()).extracting(each -> each.getValue()).containsExactly("Lace");
        assertThat(ben.getTitles()).extracting(each -> each.getValue()).containsExactly("Dyer, master");
        assertThat(ben.getLanguages()).extracting(each -> each.getValue()).containsExactly("de", "fr");
    }

    @Test
    public void aFileHasWhomTheSearchAndTheFilterLeave() throws IOException {
        assertThat(names(rows(as(ANA), "felt", ""))).containsExactly("Ben Dyer");
        assertThat(names(rows(as(ANA), "", "-topic:felting"))).containsExactly("Ana Weaver", "Zoë, \"Zed\" =Loom");
        assertRefused(
                Kind.INVALID,
                () -> exports().of(as(ANA), Format.CSV, request("", "nonsense")),
                "guildhall.directory.filter.not-understood");
        assertRefused(
                Kind.INVALID,
                () -> exports().of(as(ANA), Format.CSV, request("", "accredited:Nothing")),
                "guildhall.directory.filter.no-scheme");
        assertRefused(
                Kind.INVALID,
                () -> exports().of(as(ANA), Format.CSV, new DirectoryFileRequest(WEAVERS, null, null, "boss", null)),
                "guildhall.refusal.one-of");
        assertRefused(
                Kind.INVALID,
                () -> exports().of(as(ANA), Format.CSV, new DirectoryFileRequest(WEAVERS, null, null, null, "age")),
                "guildhall.refusal.one-of");
    }

    @Test
    public void aLongListIsWhole() throws IOException {
        guild.database().transactions().inOne(() -> {
            for (int i = 0; i < 450; i++) {
                guild.member(community, "m" + i, "Member " + i, Role.MEMBER);
            }
        });

        assertThat(rows(as(ANA), "", "")).hasSize(454).doesNotHaveDuplicates();
        assertThat(names(rows(as(ANA), "member", ""))).hasSize(450).doesNotHaveDuplicates();
    }

    @Test
    public void theRecordNotesWhoTookHowManyAwayAndNotWhomTheySearchedFor() throws IOException {
        file(as(BEN), Format.VCARD, "felting", "-role:coordinator");

        AuditRecord latest = latest();
        assertThat(latest.what()).isEqualTo("members-export");
        assertThat(latest.actor()).isEqualTo(BEN);
        assertThat(latest.detail().json())
                .contains("\"format\":\"vcard\"", "\"rows\":1", "\"searched\":true", "\"narrowed\":true")
                .doesNotContain("felting");
        assertThat(new Recorded(guild.app(), community).after(0))
                .containsExactly(Recorded.entry("members-export", "format rows searched narrowed", ""));
    }

    @Test
    public void aReadOnlySiteLetsPeopleTakeAFileAndRecordsNothing() throws IOException {
        guild.rights.readOnly(true);

        assertThat(rows(as(ANA), "", "")).hasSize(4);

        assertThat(guild.app().get(AuditTrail.class).page(community, Optional.empty(), 1))
                .isEmpty();
    }

    private AuditRecord latest() {
        return guild.app()
                .get(AuditTrail.class)
                .page(community, Optional.empty(), 1)
                .get(0);
    }

    private static List<String> names(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> row.get(0)).toList();
    }

    private List<List<String>> rows(Viewer viewer, String q, String filter) throws IOException {
        String csv = file(viewer, Format.CSV, q, filter).substring(1);
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(record -> record.getFields().stream()
                        .map(org.guildhall.platform.text.FormulaGuard::unguarded)
                        .toList())
                .toList();
    }

    private String file(Viewer viewer, Format format, String q, String filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports().of(viewer, format, request(q, filter)).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DirectoryFileRequest request(String q, String filter) {
        return new DirectoryFileRequest(WEAVERS, q, filter, null, null);
    }

    private DirectoryExports exports() {
        return guild.app().get(DirectoryExports.class);
    }
}
