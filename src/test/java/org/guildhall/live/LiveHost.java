package org.guildhall.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Confluence with the app, and three people signed in to it. Connecting changes nothing on the host. */
public final class LiveHost {
    private static final String MANIFEST = "/rest/applinks/1.0/manifest";
    private static final String PLUGIN = "application/vnd.atl.plugins.plugin+json";
    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");

    private final LiveSettings settings;
    private final AppJar app;
    private final String version;
    private final Visitor admin;
    private final Visitor coordinator;
    private final Visitor member;

    private LiveHost(LiveSettings settings, AppJar app) {
        this.settings = settings;
        this.app = app;
        this.version = confluenceVersion();
        this.admin = SigningIn.in(settings.site(), settings.admin());
        this.coordinator = SigningIn.in(settings.site(), settings.coordinator());
        this.member = SigningIn.in(settings.site(), settings.member());
        SigningIn.confirm(admin, settings.admin());
        requireApp(plugin());
        requireOrdinary(coordinator, settings.coordinator());
        requireOrdinary(member, settings.member());
    }

    /**
     * Signs in and looks whether there is anything to check.
     *
     * @throws UnusableHost naming the property that is wrong and why
     */
    public static LiveHost connect(LiveSettings settings, AppJar app) {
        return new LiveHost(settings, app);
    }

    public LiveSettings settings() {
        return settings;
    }

    public AppJar app() {
        return app;
    }

    /** Of Confluence, as it calls itself. */
    public String version() {
        return version;
    }

    public Visitor admin() {
        return admin;
    }

    public Visitor coordinator() {
        return coordinator;
    }

    public Visitor member() {
        return member;
    }

    /** Somebody who never signed in. */
    public Visitor anonymous() {
        return new Visitor(settings.site());
    }

    /** The app with its modules, as the plugin manager shows it to administrators. */
    public Answer plugin() {
        return plugin(admin);
    }

    private Answer plugin(Visitor visitor) {
        return visitor.get("/rest/plugins/1.0/" + app.key() + "-key", PLUGIN);
    }

    private String confluenceVersion() {
        Answer manifest = anonymous().get(MANIFEST);
        if (!manifest.location().isEmpty()) {
            throw new UnusableHost(LiveSettings.URL + ": " + settings.site() + " sends its visitors to "
                    + manifest.location() + ". Give the address that answers itself.");
        }
        String body = manifest.body().toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        if (manifest.status() != 200
                || !(body.contains("<typeid>confluence</typeid>") || body.contains("typeid:confluence"))) {
            throw new UnusableHost(
                    LiveSettings.URL + ": " + settings.site() + " answers, but not as Confluence does (status "
                            + manifest.status() + " from " + MANIFEST + "). Is a part of the address missing?");
        }
        Matcher named = VERSION.matcher(manifest.body());
        return named.find() ? named.group(1) : "of unknown version";
    }

    private void requireApp(Answer answer) {
        if (answer.status() == 404) {
            throw new UnusableHost(LiveSettings.URL + ": the app " + app.key() + " is not installed on "
                    + settings.site() + ". Upload the jar first.");
        }
        if (answer.status() != 200) {
            throw new UnusableHost(
                    settings.admin().property() + ": “" + settings.admin().username()
                            + "” may not look at the apps of the site (status " + answer.status()
                            + "). It must be an administrator.");
        }
        JsonNode plugin = answer.json();
        if (!plugin.path("enabled").asBoolean()) {
            throw new UnusableHost(LiveSettings.URL + ": the app " + app.key() + " is installed on " + settings.site()
                    + ", but not enabled.");
        }
        if (!plugin.path("version").asText().equals(app.version())) {
            throw new UnusableHost(LiveSettings.URL + ": " + settings.site() + " has version "
                    + plugin.path("version").asText() + " of the app, and this is " + app.version()
                    + ". Upload this one, or check with that one's sources.");
        }
    }

    /** What an administrator may would hide whether an ordinary person is refused. */
    private void requireOrdinary(Visitor visitor, Account account) {
        if (plugin(visitor).status() == 200) {
            throw new UnusableHost(account.property() + ": “" + account.username()
                    + "” administers the site. It must be an ordinary account, so that refusals can be seen.");
        }
    }
}
