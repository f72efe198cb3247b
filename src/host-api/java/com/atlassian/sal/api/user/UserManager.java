package com.atlassian.sal.api.user;

public interface UserManager {
    UserKey getRemoteUserKey();

    UserProfile getRemoteUser();

    UserProfile getUserProfile(UserKey userKey);

    UserProfile getUserProfile(String username);

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    boolean isLicensed(UserKey userKey);
}
