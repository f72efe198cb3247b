package org.guildhall.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.platform.text.Parsing;

/**
 * The addresses of one macro on one page. Its search and paging parameters are kept apart from those of other macros by a
 * prefix: the macro's name, and from its second occurrence on the page a number. So it is independent of the macro's own
 * parameters, and links that are kept go on when an author changes one. The neighbours' state stays as it is.
 */
public final class PageLinks {
    private static final String OF_MACROS = "cop-";
    private static final int LONGEST = 500;
    private static final int MOST = 20;

    private final String pageAddress;
    private final String prefix;
    private final RequestParameters request;

    /**
     * @param pageAddress of the page the macro stands on, with the site's context path
     * @param macro the macro's name, which begins with {@code cop-}
     * @param occurrence from 1, which macro of this name on the page it is
     */
    public PageLinks(String pageAddress, String macro, int occurrence, RequestParameters request) {
        this.pageAddress = pageAddress;
        this.prefix = macro + "-" + (occurrence == 1 ? "" : occurrence + "-");
        this.request = request;
    }

    private PageLinks(String pageAddress, RequestParameters request) {
        this.pageAddress = pageAddress;
        this.prefix = "";
        this.request = request;
    }

    /** The addresses of a page of the app that is one list, whose parameters need no prefix. */
    public static PageLinks ofPage(String pageAddress, RequestParameters request) {
        return new PageLinks(pageAddress, request);
    }

    /** The name under which a form or link of this macro sends a value; letters only. */
    @ForTemplates
    public String name(String field) {
        return prefix + field;
    }

    /** What the reader sent, empty when nothing or only white space. */
    public Optional<String> value(String field) {
        return request.get(name(field)).flatMap(Parsing::text);
    }

    /** What the reader sent under all names that begin so, in the order of the names; without what is empty. */
    public List<String> values(String beginning) {
        Pattern own = Pattern.compile(Pattern.quote(name(beginning)) + "[a-z]+");
        return new TreeMap<>(request.all())
                .entrySet().stream()
                        .filter(entry -> own.matcher(entry.getKey()).matches())
                        .flatMap(entry -> Parsing.text(entry.getValue()).stream())
                        .toList();
    }

    /** The page's own address, for the action of a form that reads. */
    @ForTemplates
    public String page() {
        int query = pageAddress.indexOf('?');
        return query < 0 ? pageAddress : pageAddress.substring(0, query);
    }

    /** What such a form hands on: the parameter that the page's own address may have, and the neighbours' state. */
    @ForTemplates
    public List<KeptValue> kept() {
        int query = pageAddress.indexOf('?');
        Stream<KeptValue> own = query < 0 ? Stream.empty() : Stream.of(pair(pageAddress.substring(query + 1)));
        return Stream.concat(
                        own,
                        neighbours().entrySet().stream().map(entry -> new KeptValue(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static KeptValue pair(String parameter) {
        int sign = parameter.indexOf('=');
        return sign < 0
                ? new KeptValue(parameter, "")
                : new KeptValue(parameter.substring(0, sign), parameter.substring(sign + 1));
    }

    /** The address of the page with these values for this macro, and the neighbours as they are. */
    public String with(Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(neighbours());
        values.forEach((field, value) -> all.put(name(field), value));
        String query = all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        if (query.isEmpty()) {
            return pageAddress;
        }
        return pageAddress + (pageAddress.contains("?") ? "&" : "?") + query;
    }

    private Map<String, String> neighbours() {
        Pattern own = Pattern.compile(Pattern.quote(prefix) + "[a-z]+");
        return request.all().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(OF_MACROS))
                .filter(entry -> !own.matcher(entry.getKey()).matches())
                .filter(entry -> !entry.getValue().isEmpty()
                        && entry.getKey().length() + entry.getValue().length() <= LONGEST)
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
