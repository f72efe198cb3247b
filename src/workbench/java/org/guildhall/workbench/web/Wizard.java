package org.guildhall.workbench.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.workbench.RequestState;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;
import org.guildhall.workbench.site.HostI18n;
import org.guildhall.workbench.site.SpaceBlueprints;
import org.guildhall.workbench.velocity.AutomaticEncoding;

/** Renders the one page of a blueprint's wizard from its Soy template. */
final class Wizard {
    private static final Pattern TEXT = Pattern.compile("\\{getText\\('([^']+)'\\)}");
    private static final Pattern CALL = Pattern.compile(
            "\\{call Confluence\\.Templates\\.Blueprints\\.CreateSpace\\.createSpaceFormFields}.*?\\{/call}",
            Pattern.DOTALL);
    private static final String STANDARD_FIELDS = read("/workbench/create-space.html");

    private final Workbench workbench;

    Wizard(Workbench workbench) {
        this.workbench = workbench;
    }

    XmlElement page(SpaceBlueprints.Choice choice) {
        XmlElement wizard = Xml.child(choice.blueprint(), "dialog-wizard").orElseThrow();
        return Xml.child(wizard, "dialog-page").orElseThrow();
    }

    /**
     * The form, as the dialog shows it. Closure Templates of Confluence's age cannot share a class path with today's
     * Guava, so the few commands that a wizard page uses are read here; any other is an error.
     */
    String formHtml(SpaceBlueprints.Choice choice, String name, String key) {
        String template = template(page(choice).attribute("template-key"));
        String fields = STANDARD_FIELDS
                .replace("{$name}", AutomaticEncoding.encode(name))
                .replace("{$key}", AutomaticEncoding.encode(key));
        String form = CALL.matcher(withTexts(template)).replaceAll(Matcher.quoteReplacement(fields));
        form = form.replace(
                "{$atlToken}", AutomaticEncoding.encode(RequestState.current().token()));
        if (form.contains("{")) {
            throw new IllegalStateException("The workbench does not know this command of Soy: "
                    + form.substring(form.indexOf('{'), Math.min(form.length(), form.indexOf('{') + 40)));
        }
        return form;
    }

    private String template(String templateKey) {
        String soy = appTemplates();
        String namespace = templateKey.substring(0, templateKey.lastIndexOf('.'));
        String start = "{template " + templateKey.substring(templateKey.lastIndexOf('.')) + "}";
        if (!soy.contains("{namespace " + namespace + "}") || !soy.contains(start)) {
            throw new IllegalStateException("There is no Soy template " + templateKey);
        }
        return soy.substring(soy.indexOf(start) + start.length(), soy.indexOf("{/template}", soy.indexOf(start)));
    }

    private String appTemplates() {
        XmlElement resource = Xml.children(workbench.platform().plugin().descriptor(), "web-resource").stream()
                .flatMap(module -> Xml.children(module, "resource").stream())
                .filter(file -> file.attribute("location").endsWith(".soy"))
                .findFirst()
                .orElseThrow();
        return text(workbench
                .platform()
                .plugin()
                .resource(resource.attribute("location"))
                .orElseThrow());
    }

    private String withTexts(String template) {
        HostI18n i18n = new HostI18n(workbench.platform().texts());
        Matcher matcher = TEXT.matcher(template);
        return matcher.replaceAll(
                match -> Matcher.quoteReplacement(AutomaticEncoding.encode(i18n.getText(match.group(1)))));
    }

    private static String read(String resource) {
        return text(Wizard.class.getResourceAsStream(resource));
    }

    private static String text(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
