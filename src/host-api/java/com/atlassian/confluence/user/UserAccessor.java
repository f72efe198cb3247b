package com.atlassian.confluence.user;

import com.atlassian.user.User;

public interface UserAccessor extends ConfluenceUserResolver {
    boolean isDeactivated(User user);
}
