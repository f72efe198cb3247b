package org.guildhall.workbench.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.HostI18n;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.site.SpaceBlueprints;

/** {@code /rest/create-dialog/1.0/space-blueprint}: what the create-space dialog reads and sends. */
final class DialogCalls {
    private final Workbench workbench;
    private final SpaceBlueprints blueprints;

    DialogCalls(Workbench workbench) {
        this.workbench = workbench;
        this.blueprints = new SpaceBlueprints(
                workbench.platform().plugin(),
                workbench.site(),
                workbench.platform().events(),
                workbench.platform().texts());
    }

    void answer(HostCall call) throws IOException {
        switch (String.join("/", call.path().subList(1, call.path().size()))) {
            case "space-blueprint/dialog/web-items" -> choices(call);
            case "space-blueprint/create-space" -> createSpace(call);
            default -> call.notFound();
        }
    }

    private void choices(HostCall call) throws IOException {
        if (!call.method().equals("GET")) {
            call.answer().notAllowed("GET");
            return;
        }
        call.answer().send(200, blueprints.choices().stream().map(this::choice).toList());
    }

    private void createSpace(HostCall call) throws IOException {
        if (!call.method().equals("POST")) {
            call.answer().notAllowed("POST");
            return;
        }
        JsonNode body = call.body();
        Map<String, String> answers = answers(body);
        String id = JsonInput.text(body, "spaceBlueprintId");
        SpaceBlueprints.Choice choice = blueprints.choices().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no blueprint “" + id + "”"));
        checkName(answers);
        checkKey(answers.get("spaceKey"));
        SiteSpace space = blueprints.create(choice, answers, call.person());
        call.answer().send(200, Map.of("key", space.getKey(), "url", WebServer.CONTEXT + space.getUrlPath()));
    }

    /** What the wizard's pages asked, and the fields that every space has. */
    private static Map<String, String> answers(JsonNode body) {
        Map<String, String> answers = new HashMap<>();
        JsonNode context = body.path("context");
        context.fieldNames()
                .forEachRemaining(name -> answers.put(name, context.path(name).asText()));
        List.of("name", "spaceKey", "description")
                .forEach(name ->
                        answers.put(name, JsonInput.optionalText(body, name).orElse(answers.getOrDefault(name, ""))));
        return answers;
    }

    private static void checkName(Map<String, String> answers) {
        if (answers.get("name").isBlank()) {
            throw new IllegalArgumentException("“name” is required");
        }
    }

    private void checkKey(String key) {
        if (!key.matches("[A-Za-z0-9]{1,50}")) {
            throw new IllegalArgumentException("“spaceKey” must be made of letters and digits");
        }
        if (workbench.site().spaces().byKey(key).isPresent()) {
            throw new IllegalArgumentException("“spaceKey”: another space has the key " + key + " already");
        }
    }

    private Map<String, Object> choice(SpaceBlueprints.Choice choice) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("blueprintModuleCompleteKey", choice.moduleKey());
        item.put("contentBlueprintId", choice.id());
        item.put("name", new HostI18n(workbench.platform().texts()).getText(choice.nameKey()));
        return item;
    }
}
