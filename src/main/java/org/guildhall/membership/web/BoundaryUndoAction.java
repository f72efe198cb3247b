package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.guildhall.membership.BoundaryUndo;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;

/** Takes it back that only accredited people may be members. */
@LicensedOnly
@SuppressWarnings("serial")
public class BoundaryUndoAction extends CommunitySettingsPage {
    private final transient BoundaryUndo undo;

    @Inject
    public BoundaryUndoAction(
            BoundaryUndo undo,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(undo, coordinated, viewers, request, texts);
        this.undo = undo;
    }

    public String undo() {
        return attempt(() -> undo.undo(viewer(), space()));
    }
}
