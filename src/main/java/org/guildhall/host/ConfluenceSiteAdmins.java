package org.guildhall.host;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.site.PersonId;
import org.guildhall.site.SiteAdmins;

/** Confluence's administrators. */
@Named
public class ConfluenceSiteAdmins implements SiteAdmins {
    private final UserManager users;

    @Inject
    public ConfluenceSiteAdmins(@Named("salUserManager") UserManager users) {
        this.users = users;
    }

    @Override
    public boolean includes(PersonId person) {
        return users.isAdmin(new UserKey(person.value()));
    }
}
