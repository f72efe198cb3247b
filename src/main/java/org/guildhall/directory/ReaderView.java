package org.guildhall.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Role;
import org.guildhall.platform.KeptValue;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.macro.MacroParameters;

/**
 * How a directory is looked at: as its author set it, and as its reader has chosen since, unless the author locked that.
 *
 * @param isPlain whether readers cannot choose anything
 * @param asked what the address says of it
 * @param kept what the reader wants to have kept of it
 */
record ReaderView(
        String layout,
        String role,
        String sort,
        Columns columns,
        int size,
        boolean isPlain,
        boolean isLocked,
        ReaderChoice asked,
        ReaderChoice kept,
        String query,
        PageLinks links) {
    private static final Set<String> ROLES = Set.of("all", "coordinator", "member");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    /** @param remembered how the reader wants to look at the directories of the community */
    static ReaderView of(MacroParameters setting, PageLinks links, ReaderChoice remembered) {
        boolean isPlain = isSet(setting, "controls", "true", "false");
        boolean isLocked = isPlain || isSet(setting, "lock", "false", "true");
        ReaderChoice asked = isLocked ? ReaderChoice.NONE : ReaderChoice.of(links);
        ReaderChoice kept = isLocked ? ReaderChoice.NONE : remembered;
        ReaderChoice chosen = asked.or(kept);
        int size = isPlain
                ? setting.number("pageSize", 1, MemberQuery.LARGEST, 48)
                : setting.rows("pageSize", MemberQuery.LARGEST, 48);
        String layout = setting.oneOf("layout", Set.copyOf(ReaderChoice.LAYOUTS), "cards");
        String sort = setting.oneOf("sort", Set.copyOf(ReaderChoice.SORTS), "name");
        return new ReaderView(
                chosen.layout().orElse(layout),
                setting.oneOf("role", ROLES, "all"),
                chosen.sort().orElse(sort),
                chosen.columns().orElse(Columns.of(setting)),
                setting.hasControls() ? chosen.size().orElse(size) : size,
                isPlain,
                isLocked,
                asked,
                kept,
                isPlain ? "" : links.value("q").orElse(""),
                links);
    }

    private static boolean isSet(MacroParameters setting, String name, String standard, String wanted) {
        return setting.oneOf(name, YES_OR_NO, standard).equals(wanted);
    }

    DirectoryRequest request(MacroParameters setting) {
        return new DirectoryRequest(
                setting.space(),
                Role.ofCode(role),
                sort.equals("newest") ? MemberQuery.Order.NEWEST : MemberQuery.Order.NAME,
                Optional.of(query).filter(typed -> !typed.isEmpty()),
                isPlain ? NarrowingRequest.NONE : narrowing(),
                isPlain ? Optional.empty() : links.value("after"),
                isPlain ? Optional.empty() : links.value("before"),
                size);
    }

    private NarrowingRequest narrowing() {
        return new NarrowingRequest(
                links.value("f").orElse(""),
                links.values("pick"),
                links.value("relation").orElse(""),
                links.value("joined").orElse(""),
                links.value("narrow").isPresent());
    }

    /** Where the members shown can be taken away as files, all of them. */
    List<ViewChoice> exports(String contextPath, SpaceKey space, DirectoryPage page) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", query);
        asked.put("f", page.panel().text());
        asked.put("role", role.equals("all") ? "" : role);
        asked.put("sort", sort.equals("name") ? "" : sort);
        String parameters = asked.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        String list = contextPath + "/rest/guildhall/1.0/communities/" + encoded(space.value()) + "/members.";
        String rest = parameters.isEmpty() ? "" : "?" + parameters;
        return List.of(
                new ViewChoice("csv", list + "csv" + rest, false), new ViewChoice("vcard", list + "vcf" + rest, false));
    }

    /** The page where the reader keeps how they look now. */
    String keeping(String contextPath, SpaceKey space) {
        Map<String, String> now = new LinkedHashMap<>(asked.or(kept).texts());
        now.put("back", links.page());
        return contextPath + "/plugins/guildhall/keep-members-view.action?key=" + encoded(space.value())
                + now.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each -> "&" + each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the template needs to show it and to lead on from it. */
    Map<String, Object> context(DirectoryPage page) {
        Map<String, Object> context = new HashMap<>();
        String filter = page.panel().text();
        context.put("layout", layout);
        context.put("query", query);
        context.put("filter", filter);
        context.put("locked", isLocked);
        context.put(
                "first", links.value("after").isEmpty() && links.value("before").isEmpty());
        context.put("firstUrl", url(filter, Map.of()));
        context.put(
                "nextUrl",
                page.next()
                        .filter(any -> !isPlain)
                        .map(next -> url(filter, Map.of("after", next)))
                        .orElse(""));
        context.put(
                "previousUrl",
                page.previous()
                        .filter(any -> !isPlain)
                        .map(before -> url(filter, Map.of("before", before)))
                        .orElse(""));
        context.put("narrowUrl", url(filter, Map.of("narrow", "yes")));
        context.put("wholeUrl", url("", Map.of()));
        context.put("layouts", choices(ReaderChoice.LAYOUT, ReaderChoice.LAYOUTS, layout, filter));
        context.put("sorts", choices(ReaderChoice.SORT, ReaderChoice.SORTS, sort, filter));
        context.put("columns", columns);
        context.put("sizes", sizes());
        context.put("view", view(ReaderChoice.FIELDS));
        context.put("viewOfLayout", view(List.of(ReaderChoice.LAYOUT, ReaderChoice.SORT)));
        context.put(
                "chips",
                page.panel().chips().stream()
                        .map(chip -> new ViewChoice(chip.label(), url(chip.rest(), Map.of("narrow", "yes")), false))
                        .toList());
        return context;
    }

    private List<ViewChoice> choices(String field, List<String> codes, String present, String filter) {
        return isLocked
                ? List.of()
                : codes.stream()
                        .map(code -> new ViewChoice(code, url(filter, Map.of(field, code)), code.equals(present)))
                        .toList();
    }

    /** The same list with another filter. */
    String narrowed(String filter) {
        return url(filter, Map.of("narrow", "yes", "q", ""));
    }

    /** What forms that read hand on of how the reader looks. */
    private List<KeptValue> view(List<String> fields) {
        return fields.stream()
                .filter(field -> !asked.texts().get(field).isEmpty())
                .map(field -> new KeptValue(links.name(field), asked.texts().get(field)))
                .toList();
    }

    /** @param accredits whether there is anything to say of accreditation */
    List<FacetOption> columnChoices(boolean accredits) {
        return isLocked
                ? List.of()
                : Columns.NAMES.stream()
                        .filter(name -> accredits || !name.equals(Columns.ACCREDITATION))
                        .map(name -> new FacetOption(
                                ReaderChoice.SHOWN + name,
                                name,
                                name,
                                "",
                                columns.names().contains(name)))
                        .toList();
    }

    /** The sizes that can be chosen, with the present one wherever it comes from. */
    private List<FacetOption> sizes() {
        return isLocked
                ? List.of()
                : Stream.concat(ReaderChoice.SIZES.stream(), Stream.of(size))
                        .distinct()
                        .sorted()
                        .map(each -> new FacetOption("", "" + each, "" + each, "", each == size))
                        .toList();
    }

    private String url(String filter, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(asked.texts());
        values.put("q", query);
        values.put("f", filter);
        values.putAll(more);
        return links.with(values);
    }
}
