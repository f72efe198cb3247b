package org.guildhall.platform.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SiteAdmins;

/** Confluence's administrators. */
@Named
public class ConfluenceSiteAdmins implements SiteAdmins {
    private final UserManager users;
    private final HostSession session;

    @Inject
    public ConfluenceSiteAdmins(@Named("salUserManager") UserManager users, HostSession session) {
        this.users = users;
        this.session = session;
    }

    @Override
    public boolean includes(PersonId person) {
        return session.in(() -> users.isAdmin(new UserKey(person.value())));
    }
}
