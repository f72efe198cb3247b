package org.guildhall.host;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.site.SpaceKey;
import org.guildhall.site.Spaces;

/** Confluence's spaces. */
@Named
public class ConfluenceSpaces implements Spaces {
    private final SpaceManager spaces;

    @Inject
    public ConfluenceSpaces(SpaceManager spaces) {
        this.spaces = spaces;
    }

    @Override
    public Optional<String> nameOf(SpaceKey space) {
        return find(space).map(Space::getName);
    }

    @Override
    public Optional<String> addressOf(SpaceKey space) {
        return find(space).map(Space::getUrlPath);
    }

    private Optional<Space> find(SpaceKey space) {
        return Optional.ofNullable(spaces.getSpace(space.value()));
    }
}
