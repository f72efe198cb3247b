package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.ClassRule;
import org.junit.Test;

public class SigningInIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void whoSignsInIsNamedOnEachPage() {
        Caller browser = HALL.anonymous();

        Answer answer = browser.follow(browser.signIn("member", "member", "/"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html().select("[data-username]").attr("data-username"))
                .isEqualTo("member");
    }

    @Test
    public void aWrongPasswordLetsNobodyIn() {
        Caller browser = HALL.anonymous();

        Answer answer = browser.signIn("member", "wrong", "/");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(browser.get("/").html().select("[data-username]")).isEmpty();
    }

    @Test
    public void whoSignsOutIsAVisitorAgain() {
        Caller browser = HALL.signedIn("member");

        browser.form("/logout.action", Map.of());

        assertThat(browser.get("/").html().select("[data-username]")).isEmpty();
    }

    @Test
    public void afterSigningInOneIsWhereOneWantedToGo() {
        Caller browser = HALL.anonymous();

        Answer login = browser.follow(browser.get("/spaces/create.action?name=A+b"));
        String destination = login.html().select("[name=os_destination]").attr("value");
        Answer answer = browser.follow(browser.signIn("member", "member", destination));

        assertThat(destination).isEqualTo("/spaces/create.action?name=A+b");
        assertThat(answer.html().title()).isEqualTo("Create a space");
    }

    @Test
    public void signingInNeverLeadsToAnotherSite() {
        Answer answer = HALL.anonymous().signIn("member", "member", "//evil.example");

        assertThat(answer.header("Location")).isEqualTo("/confluence/");
    }

    @Test
    public void wrongBasicCredentialsAreRefusedEvenWhereVisitorsMayCome() {
        Answer answer = new Caller(HALL.address(), "nobody").get("/display/MVF");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    public void aDeactivatedAccountIsSignedOutAtOnce() {
        Caller person = HALL.signedIn("p02");
        Caller admin = HALL.signedIn("admin");

        admin.form("/users.action", Map.of("person", "key-p02", "do", "deactivate"));

        assertThat(person.get("/").html().select("[data-username]")).isEmpty();
        admin.form("/users.action", Map.of("person", "key-p02", "do", "reactivate"));
    }

    @Test
    public void accountsAreChangedBySiteAdministratorsOnly() {
        Answer answer =
                HALL.signedIn("spaceadmin").form("/users.action", Map.of("person", "key-p03", "do", "deactivate"));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    public void everyPageCarriesTheHeadersThatConfluenceSends() {
        Answer answer = HALL.anonymous().get("/");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.sql()).isZero();
    }
}
