package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.Role;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.testkit.FakeRequest;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.NoSharing;
import org.guildhall.testkit.RenderedTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Rule;
import org.junit.Test;

public class MembersMacroTest {
    private final Directories directories = new Directories(new Guild(Kind.H2));
    private final RenderedTemplates templates = new RenderedTemplates();
    private final FakeRequest request = new FakeRequest();
    private Viewer viewer = Viewer.ANONYMOUS;
    private String output = "display";

    @Rule
    public final Guild guild = directories.guild;

    @Test
    public void withoutParametersThePagesCommunityIsShownAsCards() {
        guild.found(JoinPolicy.OPEN);

        Document shown = shown(Map.of());

        assertThat(shown.select("ul.guildhall-cards > li")).hasSize(1);
        assertThat(shown.select(".guildhall-name").text()).isEqualTo("Ana Weaver");
    }

    @Test
    public void whereNobodyCanActAsCoordinatorTheHeadSaysSo() {
        guild.found(JoinPolicy.OPEN);
        assertThat(shown(Map.of()).text()).doesNotContain("guildhall.membership.vacancy");

        guild.people.without(ANA);

        assertThat(shown(Map.of()).text()).contains("guildhall.membership.vacancy");
        assertThat(shown(Map.of("controls", "false")).text()).doesNotContain("guildhall.membership.vacancy");
    }

    @Test
    public void aTableHasACaptionAndScopes() {
        guild.found(JoinPolicy.OPEN);

        Document shown = shown(Map.of("layout", "table", "columns", "role,since,topics,accreditation"));

        assertThat(shown.select("table > caption").text()).isEqualTo("guildhall.directory.caption[Weavers]");
        assertThat(shown.select("thead th[scope=col]")).hasSize(5);
        assertThat(shown.select("tbody th[scope=row] > a.confluence-userlink").text())
                .isEqualTo("Ana Weaver");
        assertThat(shown.select("tbody th[scope=row] .guildhall-here").attr("href"))
                .endsWith("/plugins/guildhall/person.action?key=WEAVE&user=ana");
    }

    @Test
    public void namesAreEncodedInEveryLayout() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "eve", "<script>alert('x')</script>\"", Role.MEMBER);

        for (String layout : new String[] {"cards", "table", "list"}) {
            assertThat(html(Map.of("layout", layout))).doesNotContain("<script").contains("&lt;script&gt;");
        }
    }

    @Test
    public void pagesFollowEachOtherByPlainLinks() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);
        Map<String, String> parameters = Map.of("pageSize", "1");

        String next = shown(parameters).select("a[rel=next]").attr("href");
        follow(next);
        Document second = shown(parameters);

        assertThat(next).startsWith("/wiki/display/WEAVE/Members?");
        assertThat(second.select(".guildhall-name").text()).isEqualTo("Bo");
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("nav.guildhall-pages a").attr("href")).isEqualTo("/wiki/display/WEAVE/Members");
    }

    @Test
    public void theSearchIsAFormThatReads() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);
        String field =
                shown(Map.of()).select("form[method=get] input[type=search]").attr("name");

        request.with(field, " bO ");
        Document found = shown(Map.of());

        assertThat(found.select(".guildhall-name").text()).isEqualTo("Bo");
        assertThat(found.select("input[type=search]").val()).isEqualTo("bO");
    }

    @Test
    public void anotherMacroOnThePageIsNotSearched() {
        guild.found(JoinPolicy.OPEN);
        String field = shown(Map.of()).select("input[type=search]").attr("name");

        request.with(field, "nobody");

        assertThat(shown(Map.of()).select("li.guildhall-member")).isEmpty();
        assertThat(shown(Map.of()).select("li.guildhall-member")).hasSize(1);
    }

    @Test
    public void eachViewerIsOfferedWhatTheyMayDo() {
        guild.found(JoinPolicy.OPEN);

        assertThat(offer()).isEqualTo("guildhall.directory.offer.sign-in");
        viewer = as(BEN);
        assertThat(offer()).isEqualTo("guildhall.directory.offer.join");
        viewer = as(ANA);
        assertThat(offer()).isEqualTo("guildhall.directory.offer.member");
    }

    @Test
    public void whereOneAsksTheButtonSaysSo() {
        guild.found(JoinPolicy.ON_REQUEST);
        viewer = as(BEN);

        assertThat(offer()).isEqualTo("guildhall.directory.offer.request");
        guild.service().join(viewer, WEAVERS);
        assertThat(offer()).isEqualTo("guildhall.directory.offer.requested");
    }

    @Test
    public void exportsHaveNoControlsAndEverybodyWhateverThePageSize() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);
        for (String export : new String[] {"pdf", "word", "email"}) {
            output = export;

            Document shown = shown(Map.of("pageSize", "1"));

            assertThat(shown.select("form, nav, a.aui-button")).as(export).isEmpty();
            assertThat(shown.select(".guildhall-name").eachText()).containsExactly("Ana Weaver", "Bo");
            assertThat(shown.text()).contains("guildhall.directory.count[2]").doesNotContain("guildhall.macro.more");
        }
    }

    @Test
    public void anExportThatIsTooLongSaysSo() {
        long community = guild.found(JoinPolicy.OPEN).id();
        for (int i = 0; i < 200; i++) {
            guild.member(community, "m" + i, "Member " + i, Role.MEMBER);
        }
        output = "pdf";

        Document shown = shown(Map.of());

        assertThat(shown.select("li.guildhall-member")).hasSize(200);
        assertThat(shown.text()).contains("guildhall.directory.count[201]", "guildhall.macro.more.of[200, 201]");
    }

    @Test
    public void peopleOfOneRoleAreCountedAndNeedNoSearch() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);

        Document shown = shown(Map.of("role", "coordinator"));

        assertThat(shown.select(".guildhall-members-head p").first().text()).isEqualTo("guildhall.directory.found[1]");
        assertThat(shown.select("input[type=search]")).isEmpty();
    }

    @Test
    public void peopleOfOneRoleOnMorePagesAreNotCountedWrongly() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);
        guild.member(community, "cy", "Cy", Role.MEMBER);

        Document shown = shown(Map.of("role", "member", "pageSize", "1"));

        assertThat(shown.select(".guildhall-members-head p").first().text()).isEmpty();
        assertThat(shown.select("input[type=search]")).hasSize(1);
    }

    @Test
    public void withoutControlsOnlyTheFirstPeopleAreShown() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);
        for (String kind : new String[] {"display", "pdf"}) {
            output = kind;

            Document shown = shown(Map.of("controls", "false", "pageSize", "1"));

            assertThat(shown.select(".guildhall-name").eachText()).as(kind).containsExactly("Ana Weaver");
            assertThat(shown.select("form, nav, a.aui-button")).as(kind).isEmpty();
            assertThat(shown.text()).as(kind).doesNotContain("guildhall.directory.count", "guildhall.macro.more");
        }
    }

    @Test
    public void aListShowsItsColumnsToo() {
        long community = guild.found(JoinPolicy.OPEN).id();
        directories.knows(community, ANA, "Felting");

        assertThat(shown(Map.of("layout", "list", "columns", "topics"))
                        .select("li.guildhall-member")
                        .text())
                .contains("Felting");
        assertThat(shown(Map.of("layout", "list", "columns", "role"))
                        .select("li.guildhall-member")
                        .text())
                .doesNotContain("Felting");
    }

    @Test
    public void whoCannotJoinIsOfferedToApply() {
        guild.found(JoinPolicy.ACCREDITED_ONLY);
        viewer = as(BEN);

        Document shown = shown(Map.of());

        assertThat(shown.select("a.aui-button").text()).isEqualTo("guildhall.directory.offer.apply");
        assertThat(shown.select("a.aui-button").attr("href"))
                .isEqualTo("/wiki/plugins/guildhall/apply.action?key=WEAVE");
    }

    @Test
    public void twoMacrosOfAPageTurnTheirPagesIndependently() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);
        Map<String, String> parameters = Map.of("pageSize", "1");
        shown(parameters);
        String next = shown(parameters).select("a[rel=next]").attr("href");

        follow(next);

        assertThat(shown(parameters).select(".guildhall-name").text()).isEqualTo("Ana Weaver");
        Document second = shown(parameters);
        assertThat(second.select(".guildhall-name").text()).isEqualTo("Bo");
        request.again();
        Document first = shown(parameters);
        assertThat(first.select("input[type=search]").attr("id"))
                .isNotEqualTo(second.select("input[type=search]").attr("id"));
        assertThat(first.select("a[rel=next]").attr("href")).contains("cop-members-2-after=", "cop-members-after=");
        assertThat(first.select("form.guildhall-search input[type=hidden]").eachAttr("name"))
                .containsExactly("cop-members-2-after");
    }

    @Test
    public void whoReadsHowManyAreAccreditedCanSeeWhoIsNot() {
        long community = guild.found(JoinPolicy.ACCREDITED_ONLY).id();
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        directories.accredited(directories.scheme(community), ANA, "MW-1", AccreditationState.ACTIVE);
        viewer = as(BEN);

        Element link = shown(Map.of()).select("a:contains(not-accredited)").first();

        assertThat(link.attr("href")).contains("cop-members-f=-accredited%3AMaster");
        follow(link.attr("href"));
        assertThat(shown(Map.of()).select(".guildhall-name").eachText()).containsExactly("Ben Dyer");
        request.with("cop-members-f", "");
        assertThat(shown(Map.of("controls", "false")).select("a:contains(not-accredited)"))
                .isEmpty();
    }

    @Test
    public void peopleStandBesideTheTopicsOfMostOfThem() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        directories.says(community, ANA, "Looms", "teaches");
        directories.says(community, BEN, "Looms", "learns");
        directories.says(community, BEN, "Dyes", "knows");

        Document shown = shown(Map.of("layout", "topics"));

        assertThat(shown.select("table.guildhall-matrix thead th").eachText())
                .containsExactly("guildhall.directory.column.name", "Looms", "Dyes");
        assertThat(shown.select("tbody tr").eachText())
                .containsExactly(
                        "Ana Weaver guildhall.directory.matrix.teaches",
                        "Ben Dyer guildhall.directory.matrix.learns guildhall.directory.matrix.knows");
        assertThat(shown.text()).doesNotContain("guildhall.directory.matrix.others");

        for (int i = 0; i < 12; i++) {
            directories.says(community, ANA, "Topic " + i, "knows");
        }
        Document more = shown(Map.of("layout", "topics"));
        assertThat(more.select("thead th")).hasSize(1 + TopicMatrix.MOST);
        assertThat(more.text()).contains("guildhall.directory.matrix.others[2]");
    }

    @Test
    public void whereNobodySaysAnythingTheTopicsAreMissedInWords() {
        guild.found(JoinPolicy.OPEN);

        assertThat(shown(Map.of("layout", "topics")).text()).contains("guildhall.directory.matrix.empty");
    }

    @Test
    public void theReaderChoosesColumnsAndSizeAndLinksKeepThem() {
        long community = guild.found(JoinPolicy.OPEN).id();
        for (int i = 10; i < 30; i++) {
            guild.member(community, "m" + i, "Member " + i, Role.MEMBER);
        }
        request.with("cop-members-shownnone", "none");
        request.with("cop-members-shownsince", "since");
        request.with("cop-members-size", "12");

        Document shown = shown(Map.of("layout", "table"));

        assertThat(shown.select("thead th").eachText())
                .containsExactly("guildhall.directory.column.name", "guildhall.directory.column.since");
        assertThat(shown.select("tbody tr")).hasSize(12);
        assertThat(shown.select("a[rel=next]").attr("href")).contains("cop-members-shown=since", "cop-members-size=12");
        assertThat(shown(Map.of("layout", "table", "lock", "true")).select("tbody tr"))
                .as("where the author locked it")
                .hasSize(21);
        request.with("cop-members-size", "13");
        assertThat(shown(Map.of("layout", "table")).select("tbody tr"))
                .as("a size that cannot be chosen")
                .hasSize(21);
    }

    @Test
    public void whatAReaderHasKeptHoldsUntilTheyAskOtherwise() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        ReaderViews views = guild.app().get(ReaderViews.class);
        views.keep(as(BEN), WEAVERS, ReaderChoice.of("table", "newest", "since", "12"));
        viewer = as(BEN);

        Document kept = shown(Map.of());
        assertThat(kept.select("thead th").eachText())
                .containsExactly("guildhall.directory.column.name", "guildhall.directory.column.since");
        assertThat(kept.text()).contains("guildhall.directory.view.kept");
        assertThat(shown(Map.of("lock", "true")).select("table")).isEmpty();
        viewer = as(ANA);
        assertThat(shown(Map.of()).select("table")).as("for somebody else").isEmpty();

        viewer = as(BEN);
        request.with("cop-members-layout", "list");
        Document asked = shown(Map.of());
        assertThat(asked.select("ul.guildhall-list")).hasSize(1);
        assertThat(asked.select("a[href*=keep-members-view]").attr("href"))
                .contains("layout=list", "sort=newest", "shown=since", "size=12", "back=");
    }

    @Test
    public void parametersOfConfluencesOwnListsAreUnderstood() {
        long community = guild.found(JoinPolicy.OPEN).id();
        for (int i = 10; i < 30; i++) {
            guild.member(community, "m" + i, "Member " + i, Role.MEMBER);
        }

        Document contributors = shown(
                Map.of("limit", "5", "mode", "inline", "spaces", "@self", "order", "update", "showCount", "true"));
        assertThat(contributors.select("ul.guildhall-list > li")).hasSize(5);
        assertThat(shown(Map.of("groups", "confluence-users", "online", "true")).select("ul.guildhall-cards > li"))
                .hasSize(21);
        assertThat(shown(Map.of("limit", "1000")).select("li.guildhall-member")).hasSize(21);
        assertThat(shown(Map.of("limit", "5", "pageSize", "7")).select("li.guildhall-member"))
                .as("its own parameters hold")
                .hasSize(7);
        assertThat(shown(Map.of("spaces", "ELSEWHERE")).text()).contains("guildhall.community.not-found");
    }

    @Test
    public void membersAreNarrowedDownByWhatIsTickedAndTheTextSaysTheSame() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);
        guild.member(community, "cy", "Cy", Role.MEMBER);
        directories.says(community, ANA, "Felting", "teaches");
        directories.says(community, Guild.key("bo"), "felting", "learns");
        directories.knows(community, Guild.key("cy"), "Dyeing");

        follow(shown(Map.of()).select("a.guildhall-narrow").attr("href"));
        Document open = shown(Map.of());
        assertThat(open.select(".guildhall-facet label").eachText())
                .contains(
                        "Felting (guildhall.directory.facet.number[2])",
                        "Dyeing (guildhall.directory.facet.number[1])");
        Element felting =
                open.select("input[type=checkbox][value=topic:Felting]").first();
        request.with(felting.attr("name"), felting.val());
        Document ticked = shown(Map.of());
        assertThat(names(ticked)).containsExactly("Ana Weaver", "Bo");
        assertThat(ticked.select(".guildhall-facets input[type=checkbox][checked]")
                        .eachAttr("value"))
                .containsExactly("topic:Felting");

        request.with("cop-members-relation", "teaches");
        Document teachers = shown(Map.of());
        assertThat(names(teachers)).containsExactly("Ana Weaver");
        String text = teachers.select("input[name=cop-members-f]").val();
        assertThat(text).isEqualTo("topic:Felting teaches");
        assertThat(teachers.select(".guildhall-chosen li span").eachText())
                .containsExactly("guildhall.directory.facet.relation.teaches.of[Felting]");

        assertThat(teachers.select(".guildhall-chosen a").last().attr("href")).isEqualTo("/wiki/display/WEAVE/Members");
        request.with(felting.attr("name"), "").with("cop-members-relation", "").with("cop-members-f", text);
        assertThat(names(shown(Map.of()))).containsExactly("Ana Weaver");
    }

    @Test
    public void aSearchAndAFilterAreBothMet() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);
        directories.knows(community, ANA, "Felting");
        directories.knows(community, Guild.key("bo"), "Felting");

        request.with("cop-members-f", "topic:felting").with("cop-members-q", "weav");
        Document shown = shown(Map.of());

        assertThat(names(shown)).containsExactly("Ana Weaver");
        assertThat(shown.select("form:has(input[type=search]) input[name=cop-members-f]")
                        .val())
                .isEqualTo("topic:felting");
        assertThat(shown.select(".guildhall-facets input[name=cop-members-q]").val())
                .isEqualTo("weav");
    }

    @Test
    public void aFilterThatIsNotUnderstoodIsNamedAndKept() {
        guild.found(JoinPolicy.OPEN);
        for (String typed : new String[] {"topic:felting dyes", "colour:red", "role:king", "joined:soon"}) {
            request.with("cop-members-f", typed);

            Document shown = shown(Map.of());

            assertThat(names(shown)).as(typed).isEmpty();
            assertThat(shown.select(".guildhall-members-head p").first().text())
                    .as("a number that nobody counted")
                    .isEmpty();
            assertThat(shown.select("input[name=cop-members-f]").val()).isEqualTo(typed);
            assertThat(shown.select("input[name=cop-members-f]").attr("aria-invalid"))
                    .isEqualTo("true");
            assertThat(shown.select("strong.error").text()).startsWith("guildhall.directory.filter.not-understood[");
        }
        request.with("cop-members-f", "accredited:Knight");
        assertThat(shown(Map.of()).select("strong.error").text())
                .isEqualTo("guildhall.directory.filter.no-scheme[Knight]");
    }

    @Test
    public void theReaderChoosesLayoutAndOrderUnlessTheAuthorLockedThem() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.clock.move(Duration.ofDays(1));
        guild.member(community, "bo", "Bo", Role.MEMBER);
        request.with("cop-members-layout", "faces").with("cop-members-sort", "newest");

        Document chosen = shown(Map.of());
        assertThat(chosen.select("ul.guildhall-faces")).hasSize(1);
        assertThat(names(chosen)).containsExactly("Bo", "Ana Weaver");
        assertThat(chosen.select(".guildhall-view a[aria-current]").eachText())
                .containsExactly("guildhall.directory.layout.faces", "guildhall.directory.sort.newest");

        request.again();
        Document locked = shown(Map.of("lock", "true"));
        assertThat(locked.select("ul.guildhall-cards")).hasSize(1);
        assertThat(names(locked)).containsExactly("Ana Weaver", "Bo");
        assertThat(locked.select(".guildhall-view")).isEmpty();
    }

    @Test
    public void pagesAreTurnedBack() {
        long community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "bo", "Bo", Role.MEMBER);
        guild.member(community, "cy", "Cy", Role.MEMBER);
        Map<String, String> parameters = Map.of("pageSize", "1");
        follow(shown(parameters).select("a[rel=next]").attr("href"));
        Document second = shown(parameters);
        follow(second.select("a[rel=next]").attr("href"));
        Document third = shown(parameters);
        assertThat(names(third)).containsExactly("Cy");

        request.with("cop-members-after", "");
        follow(third.select("a[rel=prev]").attr("href"));

        assertThat(names(shown(parameters))).containsExactly("Bo");
    }

    private static List<String> names(Document shown) {
        return shown.select(".guildhall-name").eachText();
    }

    @Test
    public void anEmptyCommunityInvites() {
        guild.found(JoinPolicy.OPEN);
        guild.service().leave(as(ANA), WEAVERS);
        viewer = as(BEN);

        Document shown = shown(Map.of());

        assertThat(shown.select(".guildhall-empty").text()).isEqualTo("guildhall.directory.empty");
        assertThat(shown.select("a.aui-button").attr("href"))
                .isEqualTo("/wiki/plugins/guildhall/my-page.action?key=WEAVE");
    }

    @Test
    public void wrongParametersAreNamed() {
        guild.found(JoinPolicy.OPEN);
        viewer = as(ANA);

        assertThat(html(Map.of("layout", "spiral"))).contains("guildhall.refusal.one-of[layout");
        assertThat(html(Map.of("columns", "shoe size"))).contains("guildhall.refusal.one-of[columns");
        assertThat(html(Map.of("role", "king"))).contains("guildhall.refusal.one-of[role");
        assertThat(html(Map.of("controls", "perhaps"))).contains("guildhall.refusal.one-of[controls");
        assertThat(html(Map.of("sort", "age"))).contains("guildhall.refusal.one-of[sort");
        for (String size : new String[] {"0", "201", "-1", "many", "1e9"}) {
            assertThat(html(Map.of("pageSize", size))).contains("guildhall.refusal.number-range[pageSize");
        }
    }

    @Test
    public void anAbsentOrHiddenCommunityIsAFriendlyBox() {
        assertThat(html(Map.of())).contains("guildhall.community.not-found");
        assertThat(html(Map.of("community", "K".repeat(300)))).contains("guildhall.community.not-found");
        guild.found(JoinPolicy.OPEN);
        guild.rights.hidden(WEAVERS);
        assertThat(html(Map.of())).contains("guildhall.community.not-found").doesNotContain("Ana");
    }

    private String offer() {
        return shown(Map.of()).select(".guildhall-members-head a").text();
    }

    private void follow(String link) {
        for (String pair : link.substring(link.indexOf('?') + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            request.with(parts[0], java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private Document shown(Map<String, String> parameters) {
        return Jsoup.parseBodyFragment(html(parameters));
    }

    private String html(Map<String, String> parameters) {
        return new MembersMacro(
                        directories.directory(),
                        guild.app().get(DirectoryReader.class),
                        () -> viewer,
                        request,
                        templates,
                        new MacroGuard(
                                templates,
                                new KeyTexts(),
                                new NoSharing(),
                                new FakeRights().everybodyEdits(),
                                () -> viewer))
                .execute(parameters, "", page());
    }

    private ConversionContext page() {
        ContentEntityObject entity = mock(ContentEntityObject.class);
        when(entity.getUrlPath()).thenReturn("/display/WEAVE/Members");
        ConversionContext page = mock(ConversionContext.class);
        when(page.getEntity()).thenReturn(entity);
        when(page.getSpaceKey()).thenReturn("WEAVE");
        when(page.getOutputType()).thenReturn(output);
        return page;
    }
}
