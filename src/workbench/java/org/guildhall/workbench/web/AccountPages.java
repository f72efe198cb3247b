package org.guildhall.workbench.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.guildhall.workbench.sample.SampleData;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SiteUser;

/** Signing in and out, and the accounts. */
final class AccountPages {
    private final Site site;

    AccountPages(Site site) {
        this.site = site;
    }

    void login(Visit visit, String error) throws IOException {
        visit.show(
                error.isEmpty() ? 200 : 401,
                "Sign in",
                "login",
                Map.of("people", SampleData.SIGN_INS, "error", error, "destination", visit.text("os_destination")));
    }

    void signIn(Visit visit) throws IOException {
        Optional<SiteUser> person = site.users().authenticate(visit.text("os_username"), visit.text("os_password"));
        if (person.isEmpty()) {
            login(visit, "That user name and password do not go together.");
            return;
        }
        visit.request().changeSessionId();
        visit.request()
                .getSession()
                .setAttribute(RequestFilter.PERSON, person.get().account().key());
        visit.redirect(visit.param("os_destination")
                .filter(path -> path.matches("/(?![/\\\\]).*"))
                .orElse("/"));
    }

    void signOut(Visit visit) throws IOException {
        visit.request().getSession().invalidate();
        visit.redirect("/");
    }

    void people(Visit visit) throws IOException {
        if (!site.maySeeProfiles(visit.person())) {
            visit.notFound("page");
            return;
        }
        visit.show(200, "People", "users", Map.of("people", site.users().all(), "isAdmin", isSiteAdmin(visit)));
    }

    void profile(Visit visit, String username) throws IOException {
        Optional<SiteUser> person = site.users().byName(username).filter(any -> site.maySeeProfiles(visit.person()));
        if (person.isEmpty()) {
            visit.notFound("person");
        } else {
            visit.show(200, person.get().getFullName(), "profile", Map.of("person", person.get()));
        }
    }

    void change(Visit visit) throws IOException {
        if (!isSiteAdmin(visit)) {
            visit.message(403, "Only site administrators may do this.");
            return;
        }
        String key = visit.text("person");
        if (site.users().byKey(key).isEmpty()) {
            visit.message(400, "The form named nobody with an account.");
            return;
        }
        switch (visit.text("do")) {
            case "deactivate" -> site.users().setActive(key, false);
            case "reactivate" -> site.users().setActive(key, true);
            case "remove" -> site.users().remove(key);
            case "rename" -> {
                if (!rename(visit, key)) {
                    visit.message(400, "A person needs a full name, and a user name that nobody else has.");
                    return;
                }
            }
            default -> {
                visit.message(400, "The form did not say what to do.");
                return;
            }
        }
        visit.redirect("/users.action");
    }

    private boolean rename(Visit visit, String key) {
        String username = visit.text("username").trim();
        String fullName = visit.text("fullName").trim();
        boolean isFree = site.users()
                .byName(username)
                .filter(other -> !other.account().key().equals(key))
                .isEmpty();
        boolean isPossible = !username.isEmpty() && !fullName.isEmpty() && isFree;
        if (isPossible) {
            site.users().rename(key, username, fullName);
        }
        return isPossible;
    }

    private static boolean isSiteAdmin(Visit visit) {
        return visit.person() != null && visit.person().account().siteAdmin();
    }
}
