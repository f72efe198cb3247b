package org.guildhall.workbench.site;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;
import com.atlassian.user.search.query.EmailTermQuery;
import com.atlassian.user.search.query.FullNameTermQuery;
import com.atlassian.user.search.query.Query;
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

    /** Confluence compares whole terms here, without regard to letter case. */
    @Override
    public SearchResult<User> findUsers(Query<User> query) {
        List<User> found = site.users().all().stream()
                .filter(user -> asked(query, user).equalsIgnoreCase(term(query)))
                .map(User.class::cast)
                .toList();
        return () -> found::iterator;
    }

    private static String term(Query<User> query) {
        return query instanceof EmailTermQuery email ? email.getTerm() : ((FullNameTermQuery) query).getTerm();
    }

    private static String asked(Query<User> query, SiteUser user) {
        return query instanceof EmailTermQuery ? user.getEmail() : user.getFullName();
    }
}
