package org.guildhall.workbench.site;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.List;

/** The accounts as Confluence's UserAccessor gives them: nothing for a key whose account is gone. */
final class HostUsers implements UserAccessor {
    private final Site site;

    HostUsers(Site site) {
        this.site = site;
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return site.users().byKey(key.getStringValue()).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByName(String username) {
        return username == null ? null : site.users().byName(username).orElse(null);
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> keys) {
        return keys.stream()
                .map(this::getUserByKey)
                .filter(user -> user != null)
                .toList();
    }

    @Override
    public boolean isDeactivated(User user) {
        return user instanceof SiteUser person && !person.account().active();
    }
}
