package org.guildhall.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.platform.text.Parsing;

/**
 * The addresses of one macro on one page: a prefix keeps its parameters apart from those of other macros, and stays the
 * same until the macro's own parameters are changed.
 */
public final class PageLinks {
    private final String pageAddress;
    private final String prefix;
    private final RequestParameters request;

    /**
     * @param pageAddress of the page the macro stands on, with the site's context path
     * @param macro the macro's name
     * @param parameters the macro's parameters as stored
     */
    public PageLinks(String pageAddress, String macro, Map<String, String> parameters, RequestParameters request) {
        this.pageAddress = pageAddress;
        this.prefix = macro + "-" + Integer.toHexString(new java.util.TreeMap<>(parameters).hashCode()) + "-";
        this.request = request;
    }

    /** The name under which a form or link of this macro sends a value. */
    @ForTemplates
    public String name(String field) {
        return prefix + field;
    }

    /** What the reader sent, empty when nothing or only white space. */
    public Optional<String> value(String field) {
        return request.get(name(field)).flatMap(Parsing::text);
    }

    /** The page's own address, for the action of a form that reads. */
    @ForTemplates
    public String page() {
        int query = pageAddress.indexOf('?');
        return query < 0 ? pageAddress : pageAddress.substring(0, query);
    }

    /** The name of the one parameter that the page's own address has; empty for most pages. */
    @ForTemplates
    public String parameterName() {
        return parameter()[0];
    }

    /** The value of that parameter, empty without one. */
    @ForTemplates
    public String parameterValue() {
        return parameter()[1];
    }

    private String[] parameter() {
        int query = pageAddress.indexOf('?');
        String[] pair =
                query < 0 ? new String[0] : pageAddress.substring(query + 1).split("=", 2);
        return new String[] {pair.length > 0 ? pair[0] : "", pair.length > 1 ? pair[1] : ""};
    }

    /** The address of the page with these values for this macro. */
    public String with(Map<String, String> values) {
        String query = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> encode(name(entry.getKey())) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        if (query.isEmpty()) {
            return pageAddress;
        }
        return pageAddress + (pageAddress.contains("?") ? "&" : "?") + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
