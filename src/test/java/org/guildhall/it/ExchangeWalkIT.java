package org.guildhall.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A coordinator brings a list from elsewhere into the register, in the browser. */
public class ExchangeWalkIT {
    private static final RunningWorkbench HALL = new RunningWorkbench();
    private static final Browser BROWSER = new Browser(HALL);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HALL).around(BROWSER);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private String space;

    @Before
    public void found() {
        space = HALL.community("open");
        HALL.as("spaceadmin")
                .api(
                        "POST",
                        "/communities/" + space + "/schemes",
                        Map.of(
                                "name",
                                "Master Baker",
                                "issuer",
                                "Bread Bakers",
                                "criteria",
                                "",
                                "validityMonths",
                                24,
                                "levels",
                                java.util.List.of("Apprentice", "Master"),
                                "numberPrefix",
                                "WK" + space));
    }

    @Test
    public void aFileIsChosenCheckedAndImported() throws IOException {
        Path file = folder.newFile("old-register.csv").toPath();
        Files.writeString(
                file,
                "Name;E-mail;User name;Stufe;Valid from;Expires;State;Why\n"
                        + ";;member;Master;2026-01-10;;;\n"
                        + "Zoë Outside;zoe@example.org;;Apprentice;2025-03-01;;;\n"
                        + "Old Friend;;;Master;2019-01-01;2021-12-31;lapsed;\n"
                        + ";;nobody;Master;2026-01-10;;;\n"
                        + "Late Date;;;Master;10.01.2026;;;\n"
                        + "Fired Friend;;;Master;2024-01-01;;revoked;Sold bread of others\n");

        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/import.action?key=" + space);
        BROWSER.sees("Import accreditations");
        BROWSER.screenshot("exchange-1-import");
        BROWSER.until(By.cssSelector(".guildhall-upload:not([hidden])"));
        BROWSER.element(By.id("guildhall-file")).sendKeys(file.toString());
        BROWSER.click("Upload the file");
        BROWSER.sees("Each row needs a number, or the holder");
        BROWSER.screenshot("exchange-2-columns");
        new Select(BROWSER.element(By.xpath("//tr[th[normalize-space(.)='Stufe']]//select"))).selectByValue("level");
        BROWSER.click("Check the rows");
        BROWSER.sees("This is what the import would do");
        BROWSER.screenshot("exchange-3-checked");
        BROWSER.click("Import");
        BROWSER.sees("The import is complete.");
        BROWSER.screenshot("exchange-4-done");
        BROWSER.click("Refused: 2");
        BROWSER.sees("must be a day as year-month-day");
        BROWSER.screenshot("exchange-5-refused");
        BROWSER.width(500);
        BROWSER.screenshot("exchange-6-narrow");
        BROWSER.width(1280);
        BROWSER.open("/plugins/guildhall/import.action?key=" + space);
        BROWSER.sees("Latest imports");
        BROWSER.screenshot("exchange-7-latest");
    }

    @Test
    public void badRowsAreRefusedBesideTheField() {
        BROWSER.signIn("spaceadmin", "spaceadmin");
        BROWSER.open("/plugins/guildhall/import.action?key=" + space);
        BROWSER.type("rows", "number");
        BROWSER.click("Use the pasted rows");
        BROWSER.sees("The file has no rows below its headers.");
        BROWSER.screenshot("exchange-8-no-rows");
    }
}
