package org.guildhall.platform.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;

/** The user that Confluence has authenticated on this thread. */
@Named
public class ConfluenceViewers implements Viewers {
    @Override
    public Viewer current() {
        return Optional.ofNullable(AuthenticatedUserThreadLocal.get())
                .map(ConfluenceUser::getKey)
                .map(key -> Viewer.of(new PersonId(key.getStringValue())))
                .orElse(Viewer.ANONYMOUS);
    }
}
