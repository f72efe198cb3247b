package org.guildhall.workbench.site;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;

/** An account as Confluence hands it out. */
@SuppressWarnings("serial")
public final class SiteUser implements ConfluenceUser {
    private final transient UserRecord account;

    SiteUser(UserRecord account) {
        this.account = account;
    }

    public UserRecord account() {
        return account;
    }

    @Override
    public UserKey getKey() {
        return new UserKey(account.key());
    }

    @Override
    public String getName() {
        return account.username();
    }

    @Override
    public String getFullName() {
        return account.fullName();
    }

    @Override
    public String getEmail() {
        return account.username() + "@example.org";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteUser user && user.account.key().equals(account.key());
    }

    @Override
    public int hashCode() {
        return account.key().hashCode();
    }
}
