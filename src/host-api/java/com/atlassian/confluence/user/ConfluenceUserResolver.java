package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

public interface ConfluenceUserResolver {
    ConfluenceUser getUserByKey(UserKey userKey);

    ConfluenceUser getUserByName(String username);

    ConfluenceUser getExistingUserByKey(UserKey userKey);

    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys);
}
