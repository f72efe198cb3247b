package org.guildhall.workbench.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SiteUser;

/**
 * Who one is, and the two calls that pickers of people send: {@code /rest/prototype/1/search/user.json}, from Confluence's
 * own autocompletion, and {@code /rest/api/search} with a query for users. Whoever may not view profiles finds nobody.
 */
final class PeopleCalls {
    private static final int MOST = 100;
    private static final Pattern USERS = Pattern.compile(
            "\\(?\\s*type\\s*=\\s*\"?user\"?\\s*\\)?\\s+and\\s+\\(?\\s*user(?:\\.fullname)?\\s*~\\s*(['\"])(.*)\\1\\s*\\)?",
            Pattern.CASE_INSENSITIVE);

    private final Site site;

    PeopleCalls(Site site) {
        this.site = site;
    }

    void current(HostCall call) throws IOException {
        if (!call.part(1).equals("current")) {
            call.notFound();
        } else if (!call.method().equals("GET")) {
            call.answer().notAllowed("GET");
        } else {
            call.answer().send(200, call.person() == null ? Map.of("type", "anonymous") : user(call.person()));
        }
    }

    /** As the field suggests while one types. */
    void suggest(HostCall call) throws IOException {
        if (!call.part(1).equals("search") || !call.part(2).equals("user.json")) {
            call.notFound();
        } else if (!call.method().equals("GET")) {
            call.answer().notAllowed("GET");
        } else {
            int most = JsonInput.parameter(call.request(), "max-results", 1, MOST, 10);
            List<Map<String, Object>> found = found(call, required(call, "query"))
                    .limit(most)
                    .map(PeopleCalls::suggestion)
                    .toList();
            call.answer().send(200, Map.of("result", found));
        }
    }

    void search(HostCall call) throws IOException {
        if (!call.path().equals(List.of("search"))) {
            call.notFound();
            return;
        }
        if (!call.method().equals("GET")) {
            call.answer().notAllowed("GET");
            return;
        }
        String cql = required(call, "cql");
        Matcher users = USERS.matcher(cql.trim());
        if (!users.matches()) {
            throw new IllegalArgumentException(
                    "Of the query language, the workbench knows only: type = user and user.fullname ~ \"…\"");
        }
        int start = JsonInput.parameter(call.request(), "start", 0, Integer.MAX_VALUE, 0);
        int limit = JsonInput.parameter(call.request(), "limit", 1, MOST, 25);
        List<SiteUser> all = found(call, users.group(2).replace("*", "")).toList();
        List<Map<String, Object>> page =
                all.stream().skip(start).limit(limit).map(PeopleCalls::hit).toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("results", page);
        body.put("start", start);
        body.put("limit", limit);
        body.put("size", page.size());
        body.put("totalSize", all.size());
        body.put("cqlQuery", cql);
        call.answer().send(200, body);
    }

    private static String required(HostCall call, String parameter) {
        return Optional.of(call.parameter(parameter))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("“" + parameter + "” is required"));
    }

    /** People in use one of whose names begins with the text, by full name. */
    private Stream<SiteUser> found(HostCall call, String text) {
        if (!site.maySeeProfiles(call.person())) {
            return Stream.of();
        }
        String wanted = text.trim().toLowerCase(Locale.ROOT);
        return site.users().all().stream()
                .filter(user -> user.account().active())
                .filter(user -> Stream.concat(
                                Stream.of(user.getFullName(), user.getName()),
                                Stream.of(user.getFullName().split("\\s+")))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .sorted(java.util.Comparator.comparing(SiteUser::getFullName));
    }

    private static Map<String, Object> suggestion(SiteUser user) {
        return Map.of(
                "username",
                user.getName(),
                "userKey",
                user.account().key(),
                "title",
                user.getFullName(),
                "type",
                "user");
    }

    private static Map<String, Object> hit(SiteUser user) {
        return Map.of(
                "user",
                user(user),
                "title",
                user.getFullName(),
                "excerpt",
                "",
                "url",
                "/display/~" + user.getName(),
                "entityType",
                "user");
    }

    private static Map<String, Object> user(SiteUser person) {
        return Map.of(
                "type",
                "known",
                "username",
                person.getName(),
                "userKey",
                person.account().key(),
                "profilePicture",
                Map.of(
                        "path",
                        WebServer.CONTEXT + "/images/avatar/" + person.account().key() + ".svg",
                        "width",
                        48,
                        "height",
                        48,
                        "isDefault",
                        false),
                "displayName",
                person.getFullName());
    }
}
