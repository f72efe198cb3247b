package org.guildhall.workbench.site;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.util.Optional;
import org.guildhall.workbench.RequestState;

/** The accounts as SAL's UserManager gives them: no profile for a key whose account is gone. */
final class HostProfiles implements UserManager {
    private static final String CONTEXT = "/confluence";

    private final Site site;

    HostProfiles(Site site) {
        this.site = site;
    }

    @Override
    public UserKey getRemoteUserKey() {
        return Optional.ofNullable(RequestState.current().person())
                .map(SiteUser::getKey)
                .orElse(null);
    }

    @Override
    public UserProfile getRemoteUser() {
        return Optional.ofNullable(RequestState.current().person())
                .map(Profile::new)
                .orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        return site.users().byKey(key.getStringValue()).map(Profile::new).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return site.users().byName(username).map(Profile::new).orElse(null);
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return isSystemAdmin(key);
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return site.users()
                .byKey(key.getStringValue())
                .filter(user -> user.account().siteAdmin())
                .isPresent();
    }

    @Override
    public boolean isLicensed(UserKey key) {
        return site.users()
                .byKey(key.getStringValue())
                .filter(user -> user.account().active())
                .isPresent();
    }

    private record Profile(SiteUser user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return user.getKey();
        }

        @Override
        public String getUsername() {
            return user.getName();
        }

        @Override
        public String getFullName() {
            return user.getFullName();
        }

        @Override
        public String getEmail() {
            return user.getEmail();
        }

        @Override
        public URI getProfilePictureUri(int width, int height) {
            return getProfilePictureUri();
        }

        @Override
        public URI getProfilePictureUri() {
            return URI.create(CONTEXT + "/images/avatar/" + user.account().key() + ".svg");
        }

        @Override
        public URI getProfilePageUri() {
            return URI.create(CONTEXT + "/display/~" + user.getName());
        }
    }
}
