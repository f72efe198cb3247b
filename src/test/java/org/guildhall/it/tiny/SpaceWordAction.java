package org.guildhall.it.tiny;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import com.atlassian.xwork.HttpMethod;
import com.atlassian.xwork.PermittedMethods;

/** Says which space it was given, without being aware of spaces. */
@AnonymousSiteAccess
@SuppressWarnings("serial")
public class SpaceWordAction extends AbstractSpaceAction {
    @PermittedMethods(HttpMethod.GET)
    public String read() {
        return INPUT;
    }

    public String getWord() {
        return "space " + getSpaceKey();
    }

    public String getUnlisted() {
        return "";
    }
}
