package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Guild.key;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.gate.GateMacro;
import org.guildhall.accreditation.register.RegisterMacro;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.expertise.ExpertiseMacro;
import org.guildhall.membership.CardRepair;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.Role;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.confluence.AoTransactions;
import org.guildhall.platform.confluence.ServedRequest;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.RenderedTemplates;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** Macros that stand together on one page share what they look up, and nothing that is not the viewer's to see. */
public class MacrosOfOnePageTest extends GuildTest {
    private static final List<String> LAYOUTS = List.of("cards", "table");

    private final ServedRequest host = new ServedRequest();
    private final ConversionContext page = mock(ConversionContext.class);
    private final Directories directories;
    private Viewer viewer = Viewer.ANONYMOUS;
    private TestApp app;
    private long community;

    public MacrosOfOnePageTest(Kind kind) {
        super(kind);
        directories = new Directories(guild);
    }

    @Before
    public void aPageOfTheWeavers() {
        ContentEntityObject entity = mock(ContentEntityObject.class);
        when(entity.getUrlPath()).thenReturn("/display/WEAVE/Members");
        when(page.getEntity()).thenReturn(entity);
        when(page.getSpaceKey()).thenReturn("WEAVE");
        when(page.getOutputType()).thenReturn("display");
        community = guild.found(JoinPolicy.OPEN).id();
        SharedLookups lookups = host.lookups();
        app = guild.app()
                .with(SharedLookups.class, lookups)
                .with(
                        Transactions.class,
                        new AoTransactions(
                                guild.database().ao(), guild.database().engines(), lookups))
                .with(Viewers.class, () -> viewer)
                .with(Templates.class, new RenderedTemplates());
    }

    @Test
    public void twentyMacrosOfACommunityTakeEightStatementsAndOneForTheCommunity() {
        Scheme hidden = directories.scheme(community, "Inner circle", "IN", Visibility.MEMBERS);
        for (int i = 0; i < 30; i++) {
            guild.member(community, "m" + i, "Member " + i, Role.MEMBER);
            directories.knows(community, key("m" + i), "Topic " + i % 7);
            directories.accredited(hidden, key("m" + i), "IN-" + i, AccreditationState.ACTIVE);
        }
        viewer = as(key("m3"));
        Macro members = app.make(MembersMacro.class);
        Macro expertise = app.make(ExpertiseMacro.class);
        Macro gate = app.make(GateMacro.class);
        guild.database().statements().reset();

        for (int i = 0; i < 10; i++) {
            assertThat(html(members, Map.of("layout", LAYOUTS.get(i % 2)))).contains("Member 7", "Inner circle");
        }
        for (int i = 0; i < 5; i++) {
            assertThat(html(expertise, Map.of())).contains("Topic 6");
            assertThat(html(gate, Map.of())).contains("guildhall-gate");
        }

        assertThat(guild.database().statements().list()).hasSizeLessThanOrEqualTo(8 + 1);
    }

    @Test
    public void twentyDirectoriesOfTwentyCommunitiesTakeOneStatementEachAndThreeForAll() {
        List<String> spaces = twentyCommunities();
        Macro members = app.make(MembersMacro.class);
        twenty(spaces, List.of(members));

        List<String> statements = twenty(spaces, List.of(members));

        assertThat(statements).hasSize(20 + 3);
    }

    @Test
    public void twentyMacrosOfAllKindsAndTwentyCommunitiesTakeEightStatementsAndOneForEach() {
        List<String> spaces = twentyCommunities();
        List<Macro> macros = List.of(
                app.make(MembersMacro.class),
                app.make(ExpertiseMacro.class),
                app.make(GateMacro.class),
                app.make(RegisterMacro.class));
        twenty(spaces, macros);

        List<String> statements = twenty(spaces, macros);

        assertThat(statements).hasSizeLessThanOrEqualTo(8 + 20);
    }

    @Test
    public void whatWasAskedTogetherIsStillAskedForEachViewer() {
        List<String> spaces = twentyCommunities();
        Macro members = app.make(MembersMacro.class);
        twenty(spaces, List.of(members));
        guild.rights.hidden(new SpaceKey(spaces.get(3)));

        host.next();

        assertThat(html(members, Map.of("community", spaces.get(2)))).contains("Ana Weaver");
        assertThat(html(members, Map.of("community", spaces.get(3))))
                .contains("guildhall.community.not-found")
                .doesNotContain("Ana Weaver");
    }

    private List<String> twentyCommunities() {
        when(page.getEntity().getId()).thenReturn(4711L);
        List<String> spaces = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String space = "SPACE" + i;
            long id = guild.communities()
                    .found(new SpaceKey(space), new NewCommunity("Guild " + i, "weaving", "", JoinPolicy.OPEN, ANA))
                    .id();
            guild.member(id, "ana", "Ana Weaver", Role.COORDINATOR);
            directories.knows(id, ANA, "Topic " + i);
            directories.accredited(
                    directories.scheme(id, "Scheme " + i, "S" + i, Visibility.SITE),
                    ANA,
                    "S" + i + "-1",
                    AccreditationState.ACTIVE);
            spaces.add(space);
        }
        guild.app().get(CardRepair.class).mend(() -> false);
        viewer = as(ANA);
        return spaces;
    }

    /** What a request asks that renders one macro for each of the spaces, of the kinds by turns. */
    private List<String> twenty(List<String> spaces, List<Macro> macros) {
        host.next();
        guild.database().statements().reset();
        for (int i = 0; i < spaces.size(); i++) {
            assertThat(html(macros.get(i % macros.size()), Map.of("community", spaces.get(i))))
                    .doesNotContain("guildhall.refusal", "not-found");
        }
        return guild.database().statements().list();
    }

    @Test
    public void theNextRequestFindsWhatHasChanged() {
        Macro members = app.make(MembersMacro.class);
        assertThat(html(members, Map.of())).doesNotContain("Ben Dyer");
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);

        host.next();

        assertThat(html(members, Map.of())).contains("Ben Dyer");
    }

    @Test
    public void whatTheRequestItselfHasWrittenIsShown() {
        Macro members = app.make(MembersMacro.class);
        assertThat(html(members, Map.of())).doesNotContain("Ben Dyer");

        app.get(MembershipService.class).join(as(BEN), WEAVERS);

        assertThat(html(members, Map.of())).contains("Ben Dyer");
    }

    @Test
    public void anotherViewerOfTheSamePageIsToldTheirOwn() {
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        guild.people.with("cleo", "Cleo Spinner");
        Scheme hidden = directories.scheme(community, "Inner circle", "IN", Visibility.MEMBERS);
        directories.accredited(hidden, ANA, "IN-1", AccreditationState.ACTIVE);
        Macro members = app.make(MembersMacro.class);

        viewer = as(BEN);
        assertThat(html(members, Map.of())).contains("Inner circle", "guildhall.directory.offer.member");
        viewer = as(CLEO);
        assertThat(html(members, Map.of()))
                .doesNotContain("Inner circle")
                .contains("Ana Weaver", "guildhall.directory.offer.join");
        viewer = Viewer.ANONYMOUS;
        assertThat(html(members, Map.of()))
                .doesNotContain("Inner circle")
                .contains("Ana Weaver", "guildhall.directory.offer.sign-in");
    }

    @Test
    public void rightsAreAskedForEachMacro() {
        Macro members = app.make(MembersMacro.class);
        assertThat(html(members, Map.of())).contains("Ana Weaver");

        guild.rights.hidden(WEAVERS);

        assertThat(html(members, Map.of()))
                .contains("guildhall.community.not-found")
                .doesNotContain("Ana Weaver");
    }

    private String html(Macro macro, Map<String, String> parameters) {
        try {
            return macro.execute(parameters, "<p>body</p>", page);
        } catch (com.atlassian.confluence.macro.MacroExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
