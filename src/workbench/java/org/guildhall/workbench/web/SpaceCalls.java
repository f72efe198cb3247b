package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SiteSpace;

/** {@code /rest/api/space/KEY}: reading, removing, archiving and bringing back. */
final class SpaceCalls {
    private final Site site;

    SpaceCalls(Site site) {
        this.site = site;
    }

    void answer(HostCall call) throws IOException {
        switch (call.method() + " " + call.part(2)) {
            case "GET " -> show(call);
            case "DELETE " -> remove(call);
            case "PUT archive" -> archive(call, true);
            case "PUT restore" -> archive(call, false);
            default -> refuse(call);
        }
    }

    private static void refuse(HostCall call) throws IOException {
        switch (call.part(2)) {
            case "" -> call.answer().notAllowed("GET, DELETE");
            case "archive", "restore" -> call.answer().notAllowed("PUT");
            default -> call.notFound();
        }
    }

    private void show(HostCall call) throws IOException {
        Optional<SiteSpace> space = call.space(call.part(1), Permission.VIEW);
        if (space.isEmpty()) {
            call.notFound();
        } else {
            call.answer().send(200, body(space.get()));
        }
    }

    private void remove(HostCall call) throws IOException {
        Optional<SiteSpace> space = call.space(call.part(1), Permission.ADMINISTER);
        if (space.isEmpty()) {
            call.notFound();
            return;
        }
        site.pages().removeAll(space.get().getKey());
        site.spaces().remove(space.get());
        call.answer().send(202, Map.of());
    }

    private void archive(HostCall call, boolean isArchived) throws IOException {
        Optional<SiteSpace> space = call.space(call.part(1), Permission.ADMINISTER);
        if (space.isEmpty()) {
            call.notFound();
            return;
        }
        site.spaces().archive(space.get().getKey(), isArchived);
        call.answer().nothing();
    }

    private static Map<String, Object> body(SiteSpace space) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", space.getId());
        body.put("key", space.getKey());
        body.put("name", space.getName());
        body.put("status", space.record().archived() ? "archived" : "current");
        body.put("type", "global");
        Optional.ofNullable(space.record().homePage())
                .ifPresent(home -> body.put("homepage", Map.of("id", String.valueOf(home))));
        body.put("_links", Map.of("webui", space.getUrlPath()));
        return body;
    }
}
