package org.guildhall.communities;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityPage;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.web.Choice;

/** Reads what a reader has chosen, and shows the communities that are meant. */
@Named
public class CommunityListViews {
    private static final String QUERY = "q";
    private static final String FIELD = "field";
    private static final String BOUNDARY = "boundary";
    private static final String SIZE = "members";
    private static final String MINE = "mine";
    private static final String AFTER = "after";

    private final CommunityList list;
    private final CommunityViews views;
    private final Messages texts;

    @Inject
    public CommunityListViews(CommunityList list, CommunityViews views, Messages texts) {
        this.list = list;
        this.views = views;
        this.texts = texts;
    }

    /**
     * The list as its reader wants it; what is chosen in an address and not known is as if nothing were chosen.
     *
     * @param links carry the reader's choices
     */
    public CommunityListView of(Viewer viewer, CommunityListSetting setting, PageLinks links) {
        CommunityChoices chosen = setting.controls() ? chosen(viewer, setting, links) : CommunityChoices.NONE;
        Optional<String> after = links.value(AFTER).filter(cursor -> setting.controls());
        CommunityList.Listed listed = list.page(viewer, filter(setting, chosen), after, setting.size());
        return new CommunityListView(
                listed.page().communities().stream()
                        .map(community -> view(community, listed, setting, links))
                        .toList(),
                links,
                chosen,
                offered(viewer, setting),
                pages(links, chosen, listed.page(), after),
                setting.controls(),
                after.isEmpty() && listed.page().next().isEmpty()
                        ? listed.page().communities().size()
                        : -1);
    }

    private CommunityView view(
            Community community, CommunityList.Listed listed, CommunityListSetting setting, PageLinks links) {
        boolean isFieldOpen = setting.controls() && setting.field().isEmpty();
        return views.view(
                community,
                Optional.ofNullable(listed.own().get(community.id())),
                isFieldOpen ? links.with(Map.of(FIELD, community.field())) : "");
    }

    private static CommunityChoices chosen(Viewer viewer, CommunityListSetting setting, PageLinks links) {
        return new CommunityChoices(
                links.value(QUERY).orElse(""),
                links.value(FIELD).filter(any -> setting.field().isEmpty()).orElse(""),
                links.value(BOUNDARY)
                        .filter(code -> setting.boundary().isEmpty()
                                && JoinPolicy.ofCode(code).isPresent())
                        .orElse(""),
                links.value(SIZE)
                        .filter(code -> CommunitySize.ofCode(code).isPresent())
                        .orElse(""),
                offersMine(viewer, setting) && links.value(MINE).isPresent());
    }

    private static CommunityFilter filter(CommunityListSetting setting, CommunityChoices chosen) {
        return new CommunityFilter(
                SearchedWord.of(chosen.query()),
                setting.field().or(() -> Optional.of(chosen.field()).filter(field -> !field.isEmpty())),
                setting.boundary().or(() -> JoinPolicy.ofCode(chosen.boundary())),
                CommunitySize.ofCode(chosen.size()),
                setting.mine() || chosen.mine());
    }

    private static boolean offersMine(Viewer viewer, CommunityListSetting setting) {
        return !viewer.isAnonymous() && !setting.mine();
    }

    private CommunityOffers offered(Viewer viewer, CommunityListSetting setting) {
        return new CommunityOffers(
                setting.boundary().isPresent()
                        ? List.of()
                        : Arrays.stream(JoinPolicy.values())
                                .map(policy -> choice("boundary", policy.code()))
                                .toList(),
                Arrays.stream(CommunitySize.values())
                        .map(size -> choice("size", size.code()))
                        .toList(),
                offersMine(viewer, setting));
    }

    private Choice choice(String kind, String code) {
        return new Choice(code, texts.text("guildhall.communities." + kind + "." + code));
    }

    private static ListPages pages(
            PageLinks links, CommunityChoices chosen, CommunityPage page, Optional<String> after) {
        Map<String, String> kept = new HashMap<>(
                Map.of(QUERY, chosen.query(), FIELD, chosen.field(), BOUNDARY, chosen.boundary(), SIZE, chosen.size()));
        kept.put(MINE, chosen.mine() ? "true" : "");
        String first = links.with(kept);
        return new ListPages(
                after.isEmpty(),
                links.with(Map.of()),
                first,
                page.next().map(next -> with(links, kept, next)).orElse(""));
    }

    private static String with(PageLinks links, Map<String, String> kept, String next) {
        Map<String, String> all = new HashMap<>(kept);
        all.put(AFTER, next);
        return links.with(all);
    }
}
