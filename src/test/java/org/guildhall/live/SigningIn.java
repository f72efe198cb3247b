package org.guildhall.live;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Signing in as browsers do, since Confluence 10 takes no basic authentication unless told to. */
final class SigningIn {
    private static final int NOT_FOUND = 404;
    private static final String ADMINISTRATION = "/admin/console.action";

    private SigningIn() {}

    /**
     * Opens a session.
     *
     * @throws UnusableHost when the host does not let the account in
     */
    static Visitor in(URI site, Account account) {
        Visitor visitor = new Visitor(site);
        Answer answer = visitor.rest(
                "POST",
                "/rest/tsv/1.0/authenticate?os_authType=none",
                Map.of(
                        "username",
                        account.username(),
                        "password",
                        account.password(),
                        "rememberMe",
                        false,
                        "targetUrl",
                        "",
                        "captchaId",
                        ""));
        if (answer.status() == NOT_FOUND) {
            answer = byForm(visitor, account);
        }
        if (!currentUser(visitor).equalsIgnoreCase(account.username())) {
            throw new UnusableHost(
                    account.property() + " and " + account.property() + ".password: the host does not let “"
                            + account.username() + "” in with this password (status " + answer.status()
                            + "). Can the person sign in with a browser, without a captcha or a second step?");
        }
        return visitor;
    }

    /** The form that Confluence has until 9. */
    private static Answer byForm(Visitor visitor, Account account) {
        return visitor.form(
                "/dologin.action",
                Map.of(
                        "os_username",
                        account.username(),
                        "os_password",
                        account.password(),
                        "os_destination",
                        "",
                        "login",
                        "Log in"));
    }

    private static String currentUser(Visitor visitor) {
        return visitor.get("/rest/api/user/current", "application/json")
                .json()
                .path("username")
                .asText();
    }

    /** Gives the password once more where the host asks administrators for it. */
    static void confirm(Visitor admin, Account account) {
        Answer asked = admin.page("/authenticate.action?destination=" + ADMINISTRATION);
        Element token = asked.html().selectFirst("form:has(input[name=password]) input[name=atl_token]");
        if (token != null) {
            admin.form(
                    "/doauthenticate.action",
                    Map.of(
                            "atl_token",
                            token.val(),
                            "password",
                            account.password(),
                            "authenticate",
                            "Confirm",
                            "destination",
                            ADMINISTRATION));
        }
    }
}
