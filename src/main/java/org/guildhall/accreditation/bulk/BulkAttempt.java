package org.guildhall.accreditation.bulk;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.ChangePreview;
import org.guildhall.accreditation.status.ChangeRights;
import org.guildhall.accreditation.status.PlannedWrite;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Plans the same change of one accreditation after another; for each that cannot be changed it keeps the reason. */
final class BulkAttempt {
    private final Viewer viewer;
    private final Selection selection;
    private final AccreditationAction action;
    private final ChangePreview preview;
    private final List<PlannedWrite> writes = new ArrayList<>();

    BulkAttempt(Viewer viewer, Selection selection, AccreditationAction action, ChangePreview preview) {
        this.viewer = viewer;
        this.selection = selection;
        this.action = action;
        this.preview = preview;
    }

    /** @param seen the fingerprint of the accreditation in the preview */
    NewBulkItem item(Accreditation present, String seen) {
        try {
            plan(present, seen);
            return NewBulkItem.done(present, selection.revisionOf(present) + 1);
        } catch (RequestRefusedException refusal) {
            return NewBulkItem.left(present, refusal.problems().get(0));
        }
    }

    private void plan(Accreditation present, String seen) {
        ChangeRights.require(viewer, selection.decides(present), present, action);
        if (!selection.fingerprintOf(present).equals(seen)) {
            throw RequestRefusedException.conflict("", "guildhall.console.changed-since");
        }
        writes.add(preview.planned(present, selection.schemeOf(present)));
    }

    /** Everything that is to be written for the items so far. */
    List<PlannedWrite> writes() {
        return writes;
    }
}
