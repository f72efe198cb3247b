package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.accreditation.register.CheckMatch;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.renewal.ForecastView;
import org.guildhall.build.TemplateCalls.Call;
import org.guildhall.directory.Columns;
import org.guildhall.directory.FacetOption;
import org.guildhall.directory.FacetPanel;
import org.guildhall.directory.MemberView;
import org.guildhall.directory.TopicMatrix;
import org.guildhall.directory.ViewChoice;
import org.guildhall.expertise.FindingView;
import org.guildhall.expertise.TopicLink;
import org.guildhall.membership.OwnStanding;
import org.guildhall.membership.Waiting;
import org.guildhall.mydata.SectionView;
import org.guildhall.office.HolderView;
import org.guildhall.office.OfficeView;
import org.guildhall.office.friend.FriendView;
import org.guildhall.personpage.PersonView;
import org.guildhall.platform.BidiIsolation;
import org.guildhall.platform.KeptValue;
import org.guildhall.platform.PageLinks;
import org.guildhall.testkit.SourceFiles;
import org.guildhall.workbench.velocity.HostMethods;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.BeforeClass;
import org.junit.Test;

/** What templates call is what the host lets them call, in every branch of every template. */
public class TemplateCallsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Shape LINKS = Shape.of(PageLinks.class);

    /** What macros give their templates beside texts and truth values; rendering them shows whether that is so. */
    private static final Map<String, Map<String, Shape>> MACROS = Map.ofEntries(
            Map.entry(
                    "accreditation/check.vm",
                    Map.of(
                            "links",
                            LINKS,
                            "answers",
                            Shape.listOf(EntryView.class),
                            "matches",
                            Shape.listOf(CheckMatch.class))),
            Map.entry(
                    "accreditation/register.vm",
                    Map.of(
                            "links",
                            LINKS,
                            "entries",
                            Shape.listOf(EntryView.class),
                            "waiting",
                            Shape.listOf(Waiting.class))),
            Map.entry(
                    "accreditation/renewals.vm",
                    Map.of("forecast", Shape.of(ForecastView.class), "named", Shape.listOf(EntryView.class))),
            Map.entry("accreditation/own-renewals.vm", Map.of("own", Shape.listOf(EntryView.class))),
            Map.entry(
                    "directory/members.vm",
                    Map.ofEntries(
                            Map.entry("links", LINKS),
                            Map.entry("members", Shape.listOf(MemberView.class)),
                            Map.entry("columns", Shape.of(Columns.class)),
                            Map.entry("columnChoices", Shape.listOf(FacetOption.class)),
                            Map.entry("sizes", Shape.listOf(FacetOption.class)),
                            Map.entry("view", Shape.listOf(KeptValue.class)),
                            Map.entry("viewOfLayout", Shape.listOf(KeptValue.class)),
                            Map.entry("matrix", Shape.of(TopicMatrix.class)),
                            Map.entry("panel", Shape.of(FacetPanel.class)),
                            Map.entry("chips", Shape.listOf(ViewChoice.class)),
                            Map.entry("exports", Shape.listOf(ViewChoice.class)),
                            Map.entry("layouts", Shape.listOf(ViewChoice.class)),
                            Map.entry("sorts", Shape.listOf(ViewChoice.class)))),
            Map.entry(
                    "expertise/lookup.vm",
                    Map.of(
                            "links", LINKS,
                            "findings", Shape.listOf(FindingView.class),
                            "learners", Shape.listOf(FindingView.class),
                            "topics", Shape.listOf(TopicLink.class))),
            Map.entry(
                    "membership/about.vm",
                    Map.of("standing", Shape.of(OwnStanding.class), "paragraphs", Shape.listOf(String.class))),
            Map.entry(
                    "office/roles.vm",
                    Map.of(
                            "offices", Shape.listOf(OfficeView.class),
                            "coordinators", Shape.listOf(HolderView.class),
                            "friends", Shape.listOf(FriendView.class))),
            Map.entry("personpage/card.vm", Map.of("person", Shape.of(PersonView.class))),
            Map.entry("mydata/file.vm", Map.of("sections", Shape.listOf(SectionView.class))),
            Map.entry("layout/refusal.vm", Map.of("messages", Shape.listOf(String.class))),
            Map.entry("credential/verification/macro.vm", Map.of("links", LINKS)));

    /** Given texts and truth values only. */
    private static final List<String> PLAIN = List.of(
            "accreditation/no-schemes.vm",
            "accreditation/gate/open.vm",
            "accreditation/gate/closed.vm",
            "credential/verification/offline.vm");

    private static final Document DESCRIPTOR =
            Jsoup.parse(SourceFiles.text(Compiled.classes().resolve("atlassian-plugin.xml")), "", Parser.xmlParser());
    private static final TemplateCalls CALLS = new TemplateCalls();

    @BeforeClass
    public static void followAll() {
        MACROS.forEach((template, given) -> followMacro(template, given));
        PLAIN.forEach(template -> followMacro(template, Map.of()));
        DESCRIPTOR.select("action result[type=velocity]").forEach(TemplateCallsTest::follow);
    }

    @Test
    public void everyTemplateIsFollowed() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(CALLS.templates())
                    .containsExactlyInAnyOrderElementsOf(
                            files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    public void theListIsExactlyWhatTemplatesCallOfTheApp() {
        Set<String> called = CALLS.calls().stream()
                .filter(call -> !isGetterOfAction(call))
                .filter(call -> isOwn(call.method().getDeclaringClass()))
                .map(call -> HostMethods.signature(call.method()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(DESCRIPTOR.select("velocity-allowlist method").eachText())
                .hasSizeGreaterThan(200)
                .containsExactlyElementsOf(called);
    }

    @Test
    public void nothingElseIsCalledThatTheHostMayBlock() {
        assertThat(CALLS.calls())
                .filteredOn(
                        call -> !isGetterOfAction(call) && !isOwn(call.method().getDeclaringClass()))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(HostMethods.allow(call.target().type(), call.method()))
                        .as(call.toString())
                        .isTrue());
    }

    @Test
    public void templatesTakeNothingFromTheRequest() {
        assertThat(CALLS.templates())
                .allSatisfy(template -> assertThat(SourceFiles.text(template))
                        .as(template.toString())
                        .doesNotContain("$req.", "$request.", "$htmlUtil.", "${req.", "${request.", "${htmlUtil."));
    }

    private static void followMacro(String template, Map<String, Shape> given) {
        Map<String, Shape> all = new HashMap<>(given);
        all.put("bidi", Shape.of(BidiIsolation.class));
        CALLS.follow("templates/guildhall/" + template, all);
    }

    private static void follow(Element result) {
        Class<?> action = load(result.closest("action").attr("class"));
        CALLS.follow(result.text().substring(1), Map.of("action", Shape.of(action)));
    }

    /** Those need no list. */
    private static boolean isGetterOfAction(Call call) {
        return ConfluenceActionSupport.class.isAssignableFrom(call.target().type())
                && call.method().getParameterCount() == 0
                && call.method().getName().matches("(get|is)[A-Z].*");
    }

    private static boolean isOwn(Class<?> type) {
        return type.getName().startsWith("org.guildhall.");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("There is no class " + name, e);
        }
    }
}
