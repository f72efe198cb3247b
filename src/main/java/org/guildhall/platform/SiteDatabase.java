package org.guildhall.platform;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.platform.error.RequestRefusedException;

/** Shows the site's administrators which database connections the app reads with. */
@Named
public class SiteDatabase {
    private final SqlConnections connections;
    private final SiteAdmins admins;

    @Inject
    public SiteDatabase(SqlConnections connections, SiteAdmins admins) {
        this.connections = connections;
        this.admins = admins;
    }

    /**
     * Whose connections are used.
     *
     * @param database what its driver calls it
     */
    public record Description(SqlConnections.Source source, String database) {}

    /**
     * Which connections are used, and the product that is at their end.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) for visitors, FORBIDDEN (403) for those who do not
     *     administer the site
     */
    public Description describe(Viewer viewer) {
        PersonId person = viewer.person().orElseThrow(RequestRefusedException::unauthenticated);
        if (!admins.includes(person)) {
            throw RequestRefusedException.forbidden("guildhall.credential.site-admins-only");
        }
        return new Description(connections.source(), connections.database());
    }
}
