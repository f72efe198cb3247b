package org.guildhall.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Assume;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that does what a person does; the tests are skipped, saying why, where none is installed. */
final class Browser extends ExternalResource {
    private static final String MISSING_STYLES = "return Array.from(document.querySelectorAll('link[rel=stylesheet]'))"
            + ".filter(function (each) { return !each.sheet; }).map(function (each) { return each.href; })";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String PICTURES_ARE_THERE = "return Array.from(document.images).every(function (each) {"
            + " return each.complete || each.getBoundingClientRect().top > window.innerHeight; })";
    private static final Path AUI = Path.of(System.getProperty("workbench.aui", "none"));

    private final RunningWorkbench workbench;
    private ChromeDriver driver;

    Browser(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    @Override
    protected void before() throws IOException {
        Optional<File> chromium = firstOf("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<File> chromedriver = firstOf("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String reason = "Skipped: no Chromium with chromedriver in /usr/bin (Debian: chromium, chromium-driver)";
            System.err.println(reason);
            Assume.assumeTrue(reason, false);
        }
        Files.createDirectories(SCREENSHOTS);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.addArguments("--no-first-run", "--disable-quic", "--lang=en-US");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow())
                        .usingAnyFreePort()
                        .build(),
                options);
        width(1280);
    }

    @Override
    protected void after() {
        if (driver != null) {
            driver.quit();
        }
    }

    /** What a script tells the last of its arguments, a function. */
    String answerOf(String script, String argument) {
        return String.valueOf(driver.executeAsyncScript(script, argument));
    }

    /** Skips the test, saying why, where the build could not fetch AUI. */
    static void assumeAui() {
        if (!hasAui()) {
            String reason = "Skipped: the build could not fetch AUI with npm";
            System.err.println(reason);
            Assume.assumeTrue(reason, false);
        }
    }

    private static boolean hasAui() {
        return Files.exists(AUI.resolve("fetched"));
    }

    /** Shows the page as to somebody who has chosen this, without the time that colors take to change. */
    void colorMode(String mode) {
        driver.executeScript(
                "document.documentElement.dataset.colorMode = arguments[0];document.adoptedStyleSheets[0] ||"
                        + " document.adoptedStyleSheets.push(new"
                        + " CSSStyleSheet());document.adoptedStyleSheets[0].replaceSync('*, ::before, ::after {"
                        + " transition: none !important }')",
                mode);
    }

    /** As the device of the person is set. */
    void deviceMode(String mode) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", mode))));
    }

    /** As on {@code "print"}; empty for the screen. */
    void media(String type) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", type));
    }

    /** Where the page has text that is hard to read before its ground: CSS selectors with the ratio. */
    @SuppressWarnings("unchecked")
    List<String> poorContrasts() throws IOException {
        driver.executeScript(Files.readString(AUI.resolve("axe.min.js")));
        return (List<String>) driver.executeAsyncScript("var done = arguments[arguments.length - 1];"
                + "axe.run({ runOnly: ['color-contrast'] }).then(function (found) {"
                + "  done(found.violations.flatMap(function (rule) { return rule.nodes.map(function (node) {"
                + "    return node.target + ' ' + node.any[0].data.contrastRatio; }); })); });");
    }

    /** What axe finds against WCAG 2.2 A and AA and its own good practice: rules with CSS selectors. */
    @SuppressWarnings("unchecked")
    List<String> axeFindings() throws IOException {
        driver.executeScript(Files.readString(AUI.resolve("axe.min.js")));
        return (List<String>) driver.executeAsyncScript("var done = arguments[arguments.length - 1];"
                + "axe.run({ include: ['main'], exclude: ['.wb-exports'] }).then(function (found) {"
                + "  done(found.violations.flatMap(function (rule) { return rule.nodes.map(function (node) {"
                + "    return rule.id + ' ' + node.target; }); })); });");
    }

    /** The elements that make the page wider than this many pixels, the outermost first. */
    @SuppressWarnings("unchecked")
    List<String> widerThanTheScreen(int pixels) {
        return (List<String>) driver.executeScript(
                "var page = document.documentElement, width = arguments[0];"
                        + "if (page.scrollWidth <= width) return [];"
                        + "var wide = Array.from(document.querySelectorAll('main *')).filter(function (each) {"
                        + "  return each.getBoundingClientRect().right > width; }).slice(0, 3);"
                        + "return [width + ' px: ' + page.scrollWidth + ' by ' + wide.map(function (each) {"
                        + "  return each.tagName + '.' + each.className; }).join(', ')];",
                pixels);
    }

    /** Types into one of the rows by which a page lets a field of several lines be filled. */
    void typeInRow(String field, int row, String label, String text) {
        WebElement input = element(By.xpath("//div[textarea[@name='" + field + "'] or input[@name='" + field
                + "']]//div[contains(@class,'guildhall-field-row')][" + row + "]//label[contains(.,'" + label
                + "')]//input"));
        input.clear();
        input.sendKeys(text);
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1000));
    }

    /** Narrower than a window can be; 0 for as wide as the window. */
    void viewport(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 0, "deviceScaleFactor", 0, "mobile", false));
    }

    /** The page with all its styles, which are fetched beside it. */
    void open(String path) {
        driver.get(address() + path);
        patience()
                .withMessage(() -> "styles that are missing: " + driver.executeScript(MISSING_STYLES))
                .until(page -> driver.executeScript(MISSING_STYLES).equals(List.of()));
    }

    /** A page from this computer, as somebody without a network opens it. */
    void openFile(Path page) {
        driver.get(page.toUri().toString());
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    void signOut() {
        driver.manage().deleteAllCookies();
    }

    /** Signs in afresh as one of the sample people, by the login form. */
    void signIn(String username, String password) {
        driver.manage().deleteAllCookies();
        open("/login.action");
        type("os_username", username);
        type("os_password", password);
        element(By.name("os_password")).submit();
        until(By.cssSelector("[data-username='" + username + "']"));
    }

    void type(String fieldName, String text) {
        patiently(() -> {
            WebElement field = element(By.name(fieldName));
            field.clear();
            field.sendKeys(text);
        });
    }

    void choose(String fieldName, String value) {
        patiently(() -> new Select(element(By.name(fieldName))).selectByValue(value));
    }

    /** Chooses what a person would read as this text. */
    void chooseText(String fieldName, String text) {
        patiently(() -> new Select(element(By.name(fieldName))).selectByVisibleText(text));
    }

    /** Clicks the link or button that a person would read as this text. */
    void click(String text) {
        String quoted = "\"" + text + "\"";
        By byText = By.xpath("//a[normalize-space(.)=" + quoted + "] | //button[normalize-space(.)=" + quoted + "]");
        patiently(() -> element(byText).click());
    }

    /** Again when the page was exchanged for the next one under the hand. */
    private void patiently(Runnable event) {
        patience().until(page -> {
            event.run();
            return true;
        });
    }

    /** For fields that every browser lets people fill in another way, such as days. */
    void run(String script, Object... arguments) {
        driver.executeScript(script, arguments);
    }

    /** Whatever the letters' case: AUI shows lozenges in capitals. */
    void sees(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        patience()
                .withMessage(() -> "“" + text + "” in the page:\n" + text())
                .until(page -> text().toLowerCase(Locale.ROOT).contains(wanted));
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    Stream<String> texts(String cssSelector) {
        return driver.findElements(By.cssSelector(cssSelector)).stream().map(WebElement::getText);
    }

    WebElement element(By by) {
        return patience().until(ExpectedConditions.elementToBeClickable(by));
    }

    void until(By by) {
        patience().until(ExpectedConditions.presenceOfElementLocated(by));
    }

    /** The page as its rules for paper show it, on A4, as a PDF and as a picture in target/screenshots. */
    void printed(String name) {
        PrintOptions a4 = new PrintOptions();
        a4.setPageSize(new PageSize(29.7, 21));
        a4.setBackground(true);
        media("print");
        Dimension window = driver.manage().window().getSize();
        try {
            Files.write(
                    SCREENSHOTS.resolve(name + ".pdf"),
                    Base64.getDecoder().decode(driver.print(a4).getContent()));
            driver.manage().window().setSize(new Dimension(794, 1123));
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            media("");
            driver.manage().window().setSize(window);
        }
    }

    /** The whole page as a picture in target/screenshots, and in the dark too, where there is AUI. */
    Path screenshot(String name) {
        Path picture = picture(name);
        if (hasAui()) {
            Object mode = script("return document.documentElement.dataset.colorMode");
            colorMode("dark");
            picture(name + "-dark");
            colorMode((String) mode);
        }
        return picture;
    }

    /** What a screen of 1280 × 1200 pixels shows of the page, as a picture in this file. */
    void view(Path picture) throws IOException {
        Dimension window = driver.manage().window().getSize();
        driver.manage().window().setSize(new Dimension(1280, 1200));
        Files.write(picture, driver.getScreenshotAs(OutputType.BYTES));
        driver.manage().window().setSize(window);
    }

    private Path picture(String name) {
        Object height = driver.executeScript("return document.documentElement.scrollHeight");
        Dimension window = driver.manage().window().getSize();
        driver.manage()
                .window()
                .setSize(new Dimension(window.width, Math.min(4000, ((Number) height).intValue() + 160)));
        patience().until(page -> Boolean.TRUE.equals(script(PICTURES_ARE_THERE)));
        try {
            Path file = SCREENSHOTS.resolve(name + ".png");
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            driver.manage().window().setSize(window);
        }
    }

    /** Looks again when the page was exchanged while the driver was reading it, of which it complains in many words. */
    private FluentWait<WebDriver> patience() {
        return new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class);
    }

    private URI address() {
        return workbench.address();
    }

    private static Optional<File> firstOf(String... paths) {
        return Stream.of(paths).map(File::new).filter(File::canExecute).findFirst();
    }
}
