package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Refusals.assertRefused;

import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

public class SiteDatabaseTest {
    private static final PersonId ADMIN = new PersonId("key-admin");

    private final SiteDatabase database = new SiteDatabase(
            new SqlConnections() {
                @Override
                public Source source() {
                    return Source.ACTIVE_OBJECTS;
                }

                @Override
                public String database() {
                    return "PostgreSQL";
                }
            },
            ADMIN::equals);

    @Test
    public void theSitesAdministratorsAreTold() {
        assertThat(database.describe(Viewer.of(ADMIN)))
                .isEqualTo(new SiteDatabase.Description(SqlConnections.Source.ACTIVE_OBJECTS, "PostgreSQL"));
    }

    @Test
    public void nobodyElseIs() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> database.describe(Viewer.of(new PersonId("key-other"))),
                "guildhall.credential.site-admins-only");
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED,
                () -> database.describe(Viewer.ANONYMOUS),
                "guildhall.refusal.sign-in");
    }
}
