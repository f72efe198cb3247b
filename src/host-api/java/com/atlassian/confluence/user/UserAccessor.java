package com.atlassian.confluence.user;

import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;
import com.atlassian.user.search.query.Query;

public interface UserAccessor extends ConfluenceUserResolver {
    boolean isDeactivated(User user);

    SearchResult<User> findUsers(Query<User> query) throws EntityException;
}
