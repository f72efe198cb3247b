package org.guildhall.platform.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Spaces;

/** Confluence's spaces. */
@Named
public class ConfluenceSpaces implements Spaces {
    private final SpaceManager spaces;
    private final HostSession session;

    @Inject
    public ConfluenceSpaces(SpaceManager spaces, HostSession session) {
        this.spaces = spaces;
        this.session = session;
    }

    @Override
    public Optional<String> nameOf(SpaceKey space) {
        return ask(space, Space::getName);
    }

    @Override
    public Optional<String> addressOf(SpaceKey space) {
        return ask(space, Space::getUrlPath);
    }

    private <T> Optional<T> ask(SpaceKey space, Function<Space, T> question) {
        return session.in(
                () -> Optional.ofNullable(spaces.getSpace(space.value())).map(question));
    }
}
