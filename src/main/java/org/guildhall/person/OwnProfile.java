package org.guildhall.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** The viewer's own profile in words, each part with those to whom it is shown. */
@Named
public class OwnProfile {
    private final ProfileService service;
    private final ProfileWords words;

    @Inject
    public OwnProfile(ProfileService service, ProfileWords words) {
        this.service = service;
        this.words = words;
    }

    /**
     * Its parts in the fields' order.
     *
     * @throws RequestRefusedException as {@link ProfileService#own}
     */
    public List<ProfileRow> rows(Viewer viewer, SpaceKey space) {
        return words.rows(service.own(viewer, space));
    }
}
