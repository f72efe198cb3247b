package org.guildhall.workbench.sample;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.site.SiteUser;
import org.guildhall.workbench.site.SpaceBlueprints;
import org.guildhall.workbench.site.UserRecord;

/** Fills an empty workbench. */
public final class SampleData {

    /** Somebody to sign in as. */
    public record SignIn(String username, String fullName, String password, String note) {}

    public static final List<SignIn> SIGN_INS = List.of(
            new SignIn("visitor", "Viktor Wanderer", "visitor", "signed in, but a member of nothing"),
            new SignIn("member", "Mireille Océane Dupont", "member", "a member of the Minessence Group"),
            new SignIn("coordinator", "Coralie Ňiňó", "coordinator", "coordinator of the Minessence Group"),
            new SignIn("assessor", "Asha Rao", "assessor", "assesses applicants for the Minessence Group"),
            new SignIn(
                    "spaceadmin",
                    "Spiros Ångström",
                    "spaceadmin",
                    "founded the Minessence Group and administers its space"),
            new SignIn("admin", "Ada Site-Admin", "admin", "administers the site"));

    private final Workbench workbench;
    private final Site site;
    private final URI address;

    /** @param address where the workbench answers while it is filled */
    public SampleData(Workbench workbench, URI address) {
        this.workbench = workbench;
        this.address = address;
        this.site = workbench.site();
    }

    public void load() {
        site.switches().profilesForVisitors(true);
        SIGN_INS.forEach(person -> site.users().add(account(person)));
        SamplePeople.MEMBERS.forEach(site.users()::add);
        SiteUser founder = site.users().byName("spaceadmin").orElseThrow();
        space(
                founder,
                "MVF",
                "Minessence Group",
                "the Minessence Values Framework",
                "We use the Minessence Values Framework with people and organisations, and learn from each other how"
                        + " to do it well.",
                "accredited");
        space(founder, "WRITE", "Technical Writers", "technical writing", "Clear words for difficult things.", "open");
        space(
                site.users().byName("assessor").orElseThrow(),
                "QUIET",
                "Quiet Circle",
                "peer supervision",
                "A circle for those who supervise.",
                "request");
        aPageAboutAccreditation(founder);
        site.spaces().permit("MVF", "VIEW anonymous", true);
        site.spaces().permit("WRITE", "VIEW anonymous", true);
        site.spaces().permit("QUIET", "VIEW users", false);
        new SampleCommunities(workbench, address).fill();
    }

    /** Written by a coordinator, as a community does that accredits people. */
    private void aPageAboutAccreditation(SiteUser coordinator) {
        long home =
                site.pages().byTitle("MVF", "Minessence Group").orElseThrow().getId();
        site.pages()
                .create(
                        "MVF",
                        "Accreditation",
                        "<ac:structured-macro ac:name=\"cop-accreditation\"/><h2>Register</h2>"
                                + "<ac:structured-macro ac:name=\"cop-register\"/>",
                        home,
                        coordinator);
    }

    private void space(SiteUser founder, String key, String name, String field, String purpose, String policy) {
        SpaceBlueprints blueprints = new SpaceBlueprints(
                workbench.platform().plugin(),
                site,
                workbench.platform().events(),
                workbench.platform().texts());
        blueprints.create(
                blueprints.choices().get(0),
                Map.of("name", name, "spaceKey", key, "field", field, "purpose", purpose, "joinPolicy", policy),
                founder);
    }

    private static UserRecord account(SignIn person) {
        return new UserRecord(
                "key-" + person.username(),
                person.username(),
                person.fullName(),
                person.password(),
                true,
                person.username().equals("admin"),
                "en-GB",
                "Europe/London",
                person.note());
    }
}
