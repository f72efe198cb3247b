package org.guildhall.testkit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** Rights as a test grants them; spaces are public unless hidden, and nobody administers unless named. */
public final class FakeRights implements Rights {
    private final Set<SpaceKey> hidden = new HashSet<>();
    private final Set<String> insiders = new HashSet<>();
    private final Set<String> admins = new HashSet<>();
    private final Set<SpaceKey> archived = new HashSet<>();
    private final Set<SpaceKey> spelled = new HashSet<>();
    private boolean peopleHidden;
    private boolean readOnly;
    private boolean editable;

    public FakeRights hidden(SpaceKey space) {
        hidden.add(space);
        return this;
    }

    /** There is a space whose key is spelled so, found in any case. */
    public FakeRights spelled(SpaceKey space) {
        spelled.add(space);
        return this;
    }

    /** May see a hidden space. */
    public FakeRights insider(PersonId person, SpaceKey space) {
        insiders.add(person + "@" + space);
        return this;
    }

    public FakeRights admin(PersonId person, SpaceKey space) {
        admins.add(person + "@" + space);
        return insider(person, space);
    }

    /** Everybody who is signed in may edit every page. */
    public FakeRights everybodyEdits() {
        editable = true;
        return this;
    }

    @Override
    public boolean mayEdit(Viewer viewer, Object page) {
        return editable && page != null && !viewer.isAnonymous();
    }

    public FakeRights readOnly(boolean isReadOnly) {
        readOnly = isReadOnly;
        return this;
    }

    @Override
    public Optional<SpaceKey> visible(Viewer viewer, SpaceKey named) {
        SpaceKey real = spelled.stream()
                .filter(key -> key.value().equalsIgnoreCase(named.value()))
                .findFirst()
                .orElse(named);
        return maySee(viewer, real) ? Optional.of(real) : Optional.empty();
    }

    public FakeRights archived(SpaceKey space) {
        archived.add(space);
        return this;
    }

    @Override
    public boolean isListed(Viewer viewer, SpaceKey space) {
        return !archived.contains(space) && maySee(viewer, space);
    }

    private boolean maySee(Viewer viewer, SpaceKey space) {
        return !hidden.contains(space)
                || viewer.person()
                        .filter(person -> insiders.contains(person + "@" + space))
                        .isPresent();
    }

    @Override
    public boolean mayAdminister(Viewer viewer, SpaceKey space) {
        return viewer.person()
                .filter(person -> admins.contains(person + "@" + space))
                .isPresent();
    }

    /** Keeps the site's people from visitors. */
    public FakeRights peopleHidden() {
        peopleHidden = true;
        return this;
    }

    @Override
    public boolean maySeePeople(Viewer viewer) {
        return !peopleHidden || !viewer.isAnonymous();
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }
}
