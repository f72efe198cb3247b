package org.guildhall.platform.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People from Confluence's user directory. */
@Named
public class ConfluencePeople implements People {
    private static final Logger log = LoggerFactory.getLogger(ConfluencePeople.class);

    private final UserAccessor users;
    private final UserManager profiles;
    private final RequestParameters request;
    private final HostSession session;
    private final Rights rights;
    private final Viewers viewers;

    @Inject
    public ConfluencePeople(
            UserAccessor users,
            @Named("salUserManager") UserManager profiles,
            RequestParameters request,
            HostSession session,
            Rights rights,
            Viewers viewers) {
        this.users = users;
        this.profiles = profiles;
        this.request = request;
        this.session = session;
        this.rights = rights;
        this.viewers = viewers;
    }

    @Override
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        ids.forEach(id -> people.put(id, Person.removed(id)));
        List<UserKey> keys =
                people.keySet().stream().map(id -> new UserKey(id.value())).toList();
        session.in(() -> known(keys)).forEach(person -> people.put(person.id(), person));
        return people;
    }

    private List<Person> known(List<UserKey> keys) {
        boolean linked = areProfilesShown();
        return users.getUsersByUserKeys(keys).stream()
                .filter(Objects::nonNull)
                .map(user -> person(user, linked))
                .toList();
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return session.in(
                () -> Optional.ofNullable(users.getUserByName(username)).map(user -> person(user, areProfilesShown())));
    }

    /** Whether the viewer on this thread can open profiles; links that cannot be opened are left out. */
    private boolean areProfilesShown() {
        return rights.maySeePeople(viewers.current());
    }

    private Person person(ConfluenceUser user, boolean linked) {
        PersonId id = new PersonId(user.getKey().getStringValue());
        Optional<UserProfile> profile = Optional.ofNullable(profiles.getUserProfile(user.getKey()));
        if (profile.isEmpty()) {
            // A key whose account was removed; Confluence may still return a placeholder for it.
            return Person.removed(id);
        }
        return new Person(
                id,
                user.getName(),
                nameOf(user),
                profile.filter(any -> linked)
                        .map(UserProfile::getProfilePictureUri)
                        .map(this::address),
                profile.filter(any -> linked)
                        .map(UserProfile::getProfilePageUri)
                        .map(this::address),
                isDeactivated(user) ? PersonState.DEACTIVATED : PersonState.ACTIVE);
    }

    /**
     * SAL says that these addresses are relative to the application, and leaves open whether the context path is part
     * of them: it is added where it is missing.
     */
    private String address(URI uri) {
        String path = uri.toString();
        boolean isWhole = uri.isAbsolute() || path.startsWith(request.contextPath() + "/");
        return isWhole ? path : request.contextPath() + (path.startsWith("/") ? "" : "/") + path;
    }

    private static String nameOf(ConfluenceUser user) {
        String fullName = user.getFullName();
        return fullName == null || fullName.isBlank() ? user.getName() : fullName;
    }

    /**
     * UserAccessor.isDeactivated(User) was not confirmed for 9.2 by a signature, only by a mention in its documentation.
     * Should it be missing, everybody counts as active, which shows too little but breaks nothing.
     */
    private boolean isDeactivated(ConfluenceUser user) {
        try {
            return users.isDeactivated(user);
        } catch (LinkageError e) {
            log.debug("This Confluence does not tell who is deactivated", e);
            return false;
        }
    }
}
