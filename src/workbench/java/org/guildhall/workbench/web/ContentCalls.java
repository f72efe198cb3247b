package org.guildhall.workbench.web;

import com.atlassian.confluence.security.Permission;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SitePage;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.storage.StorageRenderer;
import org.guildhall.workbench.storage.StorageXml;

/** {@code /rest/api/content}: making, reading and editing pages, moving them, and the trash. */
final class ContentCalls {
    private static final String BODY = "body.storage.value";

    private final Site site;
    private final StorageRenderer renderer;

    ContentCalls(Workbench workbench) {
        this.site = workbench.site();
        this.renderer = new StorageRenderer(new Macros(workbench.platform().plugin(), workbench.site())::named);
    }

    void answer(HostCall call) throws IOException {
        boolean isOne = call.path().size() == 2;
        switch (call.path().size() > 2 ? "" : call.method() + (isOne ? " one" : "")) {
            case "POST" -> create(call);
            case "GET one" -> show(call);
            case "PUT one" -> change(call);
            case "DELETE one" -> remove(call);
            case "" -> call.notFound();
            default -> call.answer().notAllowed(isOne ? "GET, PUT, DELETE" : "POST");
        }
    }

    private void create(HostCall call) throws IOException {
        JsonNode body = call.body();
        Optional<SiteSpace> space = call.space(JsonInput.text(body, "space.key"), Permission.EDIT);
        if (space.isEmpty()) {
            call.answer().refuse(403, "There is no such space, or you may not edit there");
            return;
        }
        SitePage page = site.pages()
                .create(
                        space.get().getKey(),
                        JsonInput.text(body, "title"),
                        wellFormed(JsonInput.text(body, BODY)),
                        parent(call, body, space.get())
                                .orElse(space.get().record().homePage()),
                        call.person());
        call.answer().send(200, content(page, "body.storage"));
    }

    private void show(HostCall call) throws IOException {
        Optional<SitePage> page = page(call, Permission.VIEW, isTrash(call));
        if (page.isEmpty()) {
            call.notFound();
        } else {
            call.answer().send(200, content(page.get(), call.parameter("expand")));
        }
    }

    /** Edits, moves below another parent, or brings back from the trash; a body or parent that is left out stays. */
    private void change(HostCall call) throws IOException {
        JsonNode body = call.body();
        boolean restores = isTrash(call);
        Optional<SitePage> found = page(call, restores ? Permission.ADMINISTER : Permission.EDIT, restores);
        if (found.isEmpty()) {
            call.notFound();
            return;
        }
        SitePage page = found.get();
        int version = JsonInput.number(body, "version.number");
        if (version != page.record().version() + 1) {
            call.answer()
                    .refuse(
                            409,
                            "“version.number” must be one more than "
                                    + page.record().version());
            return;
        }
        if (restores && !JsonInput.text(body, "status").equals("current")) {
            throw new IllegalArgumentException("“status” must be current, to bring a page back from the trash");
        }
        String title = JsonInput.text(body, "title");
        String storage = wellFormed(
                JsonInput.optionalText(body, BODY).orElse(page.record().body()));
        Optional<Long> parent = parent(call, body, HostCall.spaceOf(page));
        SitePage current = restores ? site.pages().restore(page) : page;
        SitePage changed = site.pages().edit(current, title, storage);
        SitePage placed =
                parent.isPresent() ? site.pages().move(changed, changed.getSpaceKey(), parent.get()) : changed;
        call.answer().send(200, content(placed, "body.storage"));
    }

    /** Into the trash; out of the trash for ever, for the space's administrators. */
    private void remove(HostCall call) throws IOException {
        boolean forEver = isTrash(call);
        Optional<SitePage> page = page(call, forEver ? Permission.ADMINISTER : Permission.EDIT, forEver);
        if (page.isEmpty()) {
            call.notFound();
            return;
        }
        if (forEver) {
            site.pages().purge(page.get());
        } else {
            site.pages().trash(page.get());
        }
        call.answer().nothing();
    }

    /** {@code status=trashed} speaks of the trash, which a space's administrators see. */
    private static boolean isTrash(HostCall call) {
        return switch (call.parameter("status")) {
            case "", "current" -> false;
            case "trashed" -> true;
            default -> throw new IllegalArgumentException("“status” must be one of: current, trashed");
        };
    }

    private Optional<SitePage> page(HostCall call, Permission permission, boolean trashed) {
        long id = JsonInput.id(call.part(1));
        Permission needed = trashed ? Permission.ADMINISTER : permission;
        return (trashed ? site.pages().trashedById(id) : site.pages().byId(id))
                .filter(page -> call.may(needed, HostCall.spaceOf(page)));
    }

    /** The last of {@code ancestors}, which must be a page of the same space. */
    private Optional<Long> parent(HostCall call, JsonNode body, SiteSpace space) {
        JsonNode ancestors = body.path("ancestors");
        if (ancestors.isMissingNode()) {
            return Optional.empty();
        }
        long id = JsonInput.id(ancestors.path(ancestors.size() - 1).path("id").asText());
        return Optional.of(site.pages()
                .byId(id)
                .filter(parent -> parent.getSpaceKey().equals(space.getKey()) && call.may(Permission.VIEW, space))
                .orElseThrow(() -> new IllegalArgumentException("“ancestors” must name a page of the same space"))
                .getId());
    }

    /** @throws IllegalArgumentException for what is not well-formed */
    private static String wellFormed(String storage) {
        StorageXml.parse(storage);
        return storage;
    }

    /** The bodies that are asked for, as in Confluence. */
    private Map<String, Object> content(SitePage page, String expand) {
        Map<String, Object> bodies = new LinkedHashMap<>();
        String storage = page.record().body();
        if (expand.contains("body.storage")) {
            bodies.put("storage", Map.of("value", storage, "representation", "storage"));
        }
        if (expand.contains("body.view")) {
            String view = renderer.view(storage, new ViewContext(page, page.getSpaceKey(), "display"));
            bodies.put("view", Map.of("value", view, "representation", "view"));
        }
        return Map.of(
                "id",
                String.valueOf(page.getId()),
                "type",
                "page",
                "status",
                page.record().trashed() ? "trashed" : "current",
                "title",
                page.getTitle(),
                "space",
                Map.of("key", page.getSpaceKey()),
                "version",
                Map.of("number", page.record().version()),
                "body",
                bodies,
                "_links",
                Map.of("webui", page.getUrlPath()));
    }
}
