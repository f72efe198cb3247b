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
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.macro.MacroParameters;

/**
 * How a directory is looked at: as its author set it, and as its reader has chosen since, unless the author locked that.
 *
 * @param isPlain whether readers cannot choose anything
 * @param values what of it the address holds, by the name of its field
 */
record ReaderView(
        String layout,
        String role,
        String sort,
        int size,
        boolean isPlain,
        boolean isLocked,
        String query,
        PageLinks links) {
    private static final List<String> LAYOUTS = List.of("cards", "faces", "table", "list");
    private static final List<String> SORTS = List.of("name", "newest");
    private static final Set<String> ROLES = Set.of("all", "coordinator", "member");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    static ReaderView of(MacroParameters setting, PageLinks links) {
        boolean isPlain = isSet(setting, "controls", "true", "false");
        boolean isLocked = isPlain || isSet(setting, "lock", "false", "true");
        int size = isPlain
                ? setting.number("pageSize", 1, MemberQuery.LARGEST, 48)
                : setting.rows("pageSize", MemberQuery.LARGEST, 48);
        return new ReaderView(
                chosen(links, "layout", LAYOUTS, isLocked, setting.oneOf("layout", Set.copyOf(LAYOUTS), "cards")),
                setting.oneOf("role", ROLES, "all"),
                chosen(links, "sort", SORTS, isLocked, setting.oneOf("sort", Set.copyOf(SORTS), "name")),
                size,
                isPlain,
                isLocked,
                isPlain ? "" : links.value("q").orElse(""),
                links);
    }

    private static boolean isSet(MacroParameters setting, String name, String standard, String wanted) {
        return setting.oneOf(name, YES_OR_NO, standard).equals(wanted);
    }

    /** What a reader sent that cannot be chosen is as if it had not been sent. */
    private static String chosen(
            PageLinks links, String field, List<String> allowed, boolean isLocked, String standard) {
        return links.value(field)
                .filter(any -> !isLocked)
                .filter(allowed::contains)
                .orElse(standard);
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
        context.put("layouts", choices("layout", LAYOUTS, layout, filter));
        context.put("sorts", choices("sort", SORTS, sort, filter));
        context.put(
                "chips",
                page.panel().chips().stream()
                        .map(chip -> new ViewChoice(chip.label(), url(chip.rest(), Map.of("narrow", "yes")), false))
                        .toList());
        context.put("keptLayout", links.value("layout").orElse(""));
        context.put("keptSort", links.value("sort").orElse(""));
        return context;
    }

    private List<ViewChoice> choices(String field, List<String> codes, String present, String filter) {
        return isLocked
                ? List.of()
                : codes.stream()
                        .map(code -> new ViewChoice(code, url(filter, Map.of(field, code)), code.equals(present)))
                        .toList();
    }

    private String url(String filter, Map<String, String> more) {
        Map<String, String> values = new HashMap<>();
        values.put("q", query);
        values.put("f", filter);
        Stream.of("layout", "sort")
                .forEach(field -> values.put(field, links.value(field).orElse("")));
        values.putAll(more);
        return links.with(values);
    }
}
