package org.guildhall.workbench.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SiteSpace;
import org.guildhall.workbench.site.SpaceBlueprints;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The create-space dialog as pages: first the choice of a blueprint, then its wizard. */
final class CreateSpacePages {
    private final Site site;
    private final SpaceBlueprints blueprints;
    private final Wizard wizard;

    CreateSpacePages(Workbench workbench) {
        this.site = workbench.site();
        this.blueprints = new SpaceBlueprints(
                workbench.platform().plugin(),
                site,
                workbench.platform().events(),
                workbench.platform().texts());
        this.wizard = new Wizard(workbench);
    }

    void show(Visit visit, String error) throws IOException {
        if (visit.person() == null) {
            visit.signInFirst();
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("choices", blueprints.choices());
        values.put("error", error);
        Optional<SpaceBlueprints.Choice> choice = chosen(visit);
        values.put("chosen", choice.isPresent());
        choice.ifPresent(blueprint -> {
            values.put("titleKey", wizard.page(blueprint).attribute("title-key"));
            values.put("helpTitleKey", wizard.page(blueprint).attribute("description-header-key"));
            values.put("helpKey", wizard.page(blueprint).attribute("description-content-key"));
            values.put("formHtml", form(visit, blueprint));
        });
        visit.show(error.isEmpty() ? 200 : 400, "Create a space", "create-space", values);
    }

    void create(Visit visit) throws IOException {
        Map<String, String> answers = new HashMap<>();
        visit.request().getParameterMap().forEach((name, values) -> answers.put(name, String.join(",", values)));
        Optional<String> problem = problem(visit.text("name"), visit.text("spaceKey"));
        if (problem.isPresent()) {
            show(visit, problem.get());
            return;
        }
        Optional<SpaceBlueprints.Choice> choice = chosen(visit);
        SiteSpace space = choice.isPresent()
                ? blueprints.create(choice.get(), answers, visit.person())
                : site.spaces().create(visit.text("spaceKey"), visit.text("name"), "", visit.person(), false);
        visit.redirect(space.getUrlPath());
    }

    private Optional<String> problem(String name, String key) {
        if (name.isBlank()) {
            return Optional.of("Please name the space.");
        }
        if (!key.matches("[A-Za-z0-9]{1,50}")) {
            return Optional.of("The space key is made of letters and digits only.");
        }
        return site.spaces().byKey(key).map(taken -> "Another space has the key " + key + " already.");
    }

    private Optional<SpaceBlueprints.Choice> chosen(Visit visit) {
        return blueprints.choices().stream()
                .filter(choice -> choice.moduleKey().equals(visit.text("blueprint")))
                .findFirst();
    }

    /** The wizard's form, made a form of this page; what was typed before stays. */
    private String form(Visit visit, SpaceBlueprints.Choice blueprint) {
        Element form = Jsoup.parseBodyFragment(wizard.formHtml(blueprint, visit.text("name"), visit.text("spaceKey")))
                .selectFirst("form");
        form.attr("action", WebServer.CONTEXT + "/spaces/create.action");
        form.select("input[type=text]")
                .forEach(input -> visit.param(input.attr("name")).ifPresent(typed -> input.attr("value", typed)));
        form.select("textarea").forEach(area -> visit.param(area.attr("name")).ifPresent(area::text));
        form.select("select")
                .forEach(select -> visit.param(select.attr("name")).ifPresent(typed -> choose(select, typed)));
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "blueprint")
                .attr("value", blueprint.moduleKey());
        form.appendElement("div")
                .addClass("buttons-container")
                .appendElement("button")
                .attr("type", "submit")
                .addClass("aui-button aui-button-primary")
                .text("Create");
        return form.outerHtml();
    }

    private static void choose(Element select, String typed) {
        for (Element option : select.select("option")) {
            option.attr("selected", option.attr("value").equals(typed));
        }
    }
}
