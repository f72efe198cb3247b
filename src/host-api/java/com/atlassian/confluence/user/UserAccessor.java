package com.atlassian.confluence.user;

import com.atlassian.user.User;

public interface UserAccessor extends ConfluenceUserResolver {
    ConfluenceUserPreferences getConfluenceUserPreferences(User user);

    boolean isDeactivated(User user);
}
