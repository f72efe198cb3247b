package org.guildhall.accreditation.console.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guildhall.accreditation.register.RegisterInput;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.web.FilterField;

/** The filters of the register as typed, kept in the links and forms of its pages. */
@ForTemplates
public final class ConsoleFilter {
    private static final List<String> FIELDS =
            List.of("scheme", "level", "state", "search", "officer", "expiresFrom", "expiresTo", "day", "archived");

    private final Map<String, String> typed = new LinkedHashMap<>();

    void put(String field, String value) {
        typed.put(field, value == null ? "" : value.trim());
    }

    /** What was typed into one field; empty when nothing was. */
    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isEmpty() {
        return kept().isEmpty();
    }

    /** The fields that say something, in the order of their names. */
    public List<FilterField> fields() {
        return kept().entrySet().stream()
                .map(field -> new FilterField(field.getKey(), field.getValue()))
                .toList();
    }

    /** As part of an address, beginning with an ampersand unless it is empty. */
    public String query() {
        return kept().entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** As the query of the export, whose parameters are called as in REST. */
    public String exportQuery() {
        return query().replace("&search=", "&q=")
                .replace("&state=", "&states=")
                .replace("&day=", "&on=")
                .replaceFirst("&archived=[^&]*", "&archived=true")
                .replaceFirst("^&", "?");
    }

    /** The same as one value of an address, for a page that leads back. */
    public String encoded() {
        return URLEncoder.encode(query(), StandardCharsets.UTF_8);
    }

    /** The same with other values in some fields. */
    ConsoleFilter with(Map<String, String> other) {
        ConsoleFilter changed = new ConsoleFilter();
        changed.typed.putAll(typed);
        other.forEach(changed::put);
        return changed;
    }

    /** Whether it says more than a search, and a chip where one is current. */
    boolean isDetailed(boolean hasChip) {
        List<String> plain = hasChip ? List.of("search", "state", "expiresFrom", "expiresTo") : List.of("search");
        return kept().keySet().stream().anyMatch(field -> !plain.contains(field));
    }

    RegisterInput input() {
        return new RegisterInput(
                at("scheme"),
                at("level"),
                at("state"),
                at("search"),
                at("officer"),
                at("expiresFrom"),
                at("expiresTo"),
                at("day"),
                !at("archived").isEmpty());
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        FIELDS.stream().filter(field -> !at(field).isEmpty()).forEach(field -> kept.put(field, at(field)));
        return kept;
    }
}
