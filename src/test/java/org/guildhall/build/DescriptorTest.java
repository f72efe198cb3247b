package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.testkit.SourceFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.Test;

/** What otherwise fails only in a running Confluence. */
public class DescriptorTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private final Document descriptor =
            Jsoup.parse(SourceFiles.text(Compiled.classes().resolve("atlassian-plugin.xml")), "", Parser.xmlParser());

    @Test
    public void everyClassNamedExists() {
        Stream<String> named = Stream.concat(
                descriptor.select("[class]").eachAttr("class").stream(),
                descriptor.select("entity").eachText().stream());

        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(load(name)).isNotNull());
    }

    @Test
    public void everyFileNamedExists() {
        assertThat(descriptor.select("resource[location]")).isNotEmpty().allSatisfy(resource -> {
            String suffix = resource.attr("type").equals("i18n") ? ".properties" : "";
            assertThat(RESOURCES.resolve(resource.attr("location").replaceFirst("^/", "") + suffix))
                    .exists();
        });
        assertThat(descriptor.select("result[type=velocity]"))
                .allSatisfy(result -> assertThat(RESOURCES.resolve(result.text().substring(1)))
                        .exists());
    }

    @Test
    public void everyFeatureHasOneBundleAndAllAreNamed() {
        Set<String> features = new TextBundles(TextBundles.FOLDER).features();

        assertThat(descriptor.select("resource[type=i18n]").eachAttr("location"))
                .containsExactlyInAnyOrderElementsOf(
                        features.stream().map(feature -> "i18n/" + feature).toList());
    }

    @Test
    public void everyMacroHasItsWordsAndKeepsItsName() {
        Set<String> texts = texts();

        assertThat(descriptor.select("xhtml-macro")).isNotEmpty().allSatisfy(macro -> {
            String key = "org.guildhall.confluence." + macro.attr("name");
            assertThat(Macro.class).isAssignableFrom(load(macro.attr("class")));
            assertThat(texts).contains(key + ".label", key + ".desc");
            macro.select("parameter")
                    .forEach(parameter -> assertThat(texts)
                            .contains(
                                    key + ".param." + parameter.attr("name") + ".label",
                                    key + ".param." + parameter.attr("name") + ".desc"));
            macro.select("parameter > value")
                    .forEach(value -> assertThat(texts)
                            .contains(key + ".param." + value.parent().attr("name") + "." + value.attr("name")
                                    + ".desc"));
            assertThat(RESOURCES.resolve("images/" + macro.attr("name") + ".png"))
                    .exists();
            assertThat(macro.attr("icon")).endsWith("/images/" + macro.attr("name") + ".png");
            assertThat(EditorImagePlaceholder.class.isAssignableFrom(load(macro.attr("class"))))
                    .isEqualTo(Files.exists(RESOURCES.resolve("images/" + macro.attr("name") + "-placeholder.png")));
        });
        assertThat(descriptor.select("xhtml-macro").eachAttr("name"))
                .as("pages hold the names, and README promises them")
                .containsExactlyInAnyOrderElementsOf(Pattern.compile("(?m)^\\| `(cop-[a-z]+)`")
                        .matcher(SourceFiles.text(Path.of("README.md")))
                        .results()
                        .map(promised -> promised.group(1))
                        .toList());
    }

    @Test
    public void everyKeyNamedHasAText() {
        Set<String> texts = texts();
        Stream<String> keys = Stream.concat(
                descriptor.select("[i18n-name-key]").eachAttr("i18n-name-key").stream(),
                Stream.concat(
                        descriptor.select("description[key], label[key]").eachAttr("key").stream(),
                        descriptor.select("dialog-page").stream()
                                .flatMap(page -> Stream.of(
                                                "title-key", "description-header-key", "description-content-key")
                                        .map(page::attr))));

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(texts).contains(key));
    }

    @Test
    public void theBlueprintsChoiceNamesTheBlueprintAndItsWizardTheChoice() {
        String blueprint = descriptor
                .select("web-item[section=system.create.space.dialog/content] param[name=blueprintKey]")
                .attr("value");
        String choice = descriptor
                .select("web-item[section=system.create.space.dialog/content]")
                .attr("key");

        assertThat(descriptor.select("space-blueprint").attr("key")).isEqualTo(blueprint);
        assertThat(SourceFiles.text(RESOURCES.resolve("web/blueprint/wizard.js")))
                .contains("org.guildhall.confluence:" + choice);
    }

    @Test
    public void everyActionSaysItsMethodItsTokenItsFormAndWhoMayEnter() {
        assertThat(descriptor.select("action")).isNotEmpty().allSatisfy(action -> {
            boolean reads = action.attr("method").equals("doDefault");
            assertThat(action.attr("name")).matches("[a-zA-Z0-9-]+");
            assertThat(action.select("param[name=permittedMethods]").text()).isEqualTo(reads ? "GET" : "POST");
            assertThat(action.select("param[name=RequireSecurityToken]").text()).isEqualTo(reads ? "" : "true");
            assertThat(action.select("result[name=input]")).hasSize(1);
            Class<?> type = load(action.attr("class"));
            assertThat(type.isAnnotationPresent(LicensedOnly.class)
                            || type.isAnnotationPresent(AdminOnly.class)
                            || type.isAnnotationPresent(AnonymousSiteAccess.class)
                            || type.isAnnotationPresent(UnrestrictedAccess.class))
                    .isTrue();
            assertThat(type.getMethod(action.attr("method"))).isNotNull();
        });
    }

    @Test
    public void everySetterOfAnActionIsMarkedAsAParameter() {
        Stream<Method> setters = descriptor.select("action").eachAttr("class").stream()
                .distinct()
                .flatMap(name -> Arrays.stream(load(name).getDeclaredMethods()))
                .filter(method -> method.getName().startsWith("set"));

        assertThat(setters)
                .isNotEmpty()
                .allSatisfy(setter -> assertThat(setter.isAnnotationPresent(StrutsParameter.class))
                        .as(setter.toString())
                        .isTrue());
    }

    @Test
    public void everyBuildWritesTheAllowlist() {
        Document pom = Jsoup.parse(SourceFiles.text(Path.of("pom.xml")), "", Parser.xmlParser());

        assertThat(pom.select("execution:has(> id:matchesOwn(^velocity-allowlist$)) > phase")
                        .eachText())
                .containsExactly("process-classes");
        assertThat(SourceFiles.text(RESOURCES.resolve("atlassian-plugin.xml"))).doesNotContain("<method>");
    }

    /** Confluence looks a template up in all apps and takes the first of its name, whoever asks for it. */
    @Test
    public void noTemplateHasANameThatAnotherAppMayHave() {
        assertThat(files("templates", ".vm"))
                .isNotEmpty()
                .allSatisfy(
                        template -> assertThat(RESOURCES.relativize(template).startsWith("templates/guildhall"))
                                .as(template.toString())
                                .isTrue());
    }

    @Test
    public void everyTemplateIsUsed() {
        String sources = Stream.concat(files(Path.of("src/main/java"), ".java"), files("templates", ".vm"))
                        .map(SourceFiles::text)
                        .collect(Collectors.joining())
                + descriptor.outerHtml();

        assertThat(files("templates", ".vm"))
                .isNotEmpty()
                .allSatisfy(template -> assertThat(sources)
                        .contains(RESOURCES.relativize(template).toString()));
    }

    @Test
    public void noModuleContradictsTheWiring() {
        assertThat(descriptor.select("component, component-import")).isEmpty();
        assertThat(descriptor.select("ao")).hasSize(1);
        assertThat(descriptor.select("ao").attr("namespace")).isEqualTo("org.guildhall.confluence");
        assertThat(descriptor.selectFirst("atlassian-plugin").attr("key")).isEqualTo("org.guildhall.confluence");
    }

    private static Set<String> texts() {
        return new TextBundles(TextBundles.FOLDER).english().keySet();
    }

    private static Stream<Path> files(String folder, String ending) {
        return files(RESOURCES.resolve(folder), ending);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found =
                    all.filter(file -> file.toString().endsWith(ending)).toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, DescriptorTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("There is no class " + name, e);
        }
    }
}
