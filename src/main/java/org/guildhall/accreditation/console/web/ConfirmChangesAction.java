package org.guildhall.accreditation.console.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.guildhall.accreditation.bulk.BulkChanges;
import org.guildhall.accreditation.bulk.ConfirmedChange;
import org.guildhall.accreditation.bulk.PlannedChange;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;

/** Changes those that the preview showed as possible; when that is refused, shows the preview anew. */
@LicensedOnly
@SuppressWarnings("serial")
public class ConfirmChangesAction extends ConsoleForm {
    private final transient AccreditationRights rights;
    private final transient BulkChanges bulk;
    private transient PlannedChanges planned;
    private String run = "";

    @Inject
    public ConfirmChangesAction(
            AccreditationRights rights,
            BulkChanges bulk,
            RegisterConsoleData data,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(data, pages, viewers, request, texts);
        this.rights = rights;
        this.bulk = bulk;
    }

    public String confirm() {
        return attempt(() -> {
            rights.requireAnywhere(viewer(), space(), OfficerDuty.DECIDE);
            ConfirmedChange confirmed = new ConfirmedChange(sentRequestKey(), wanted(), ordered());
            run = String.valueOf(bulk.run(viewer(), space(), confirmed).id());
        });
    }

    /** Read while the page is made: what was refused has ended its transaction, in which nothing could be read any more. */
    private PlannedChanges planned() {
        if (planned == null) {
            planned = new PlannedChanges(previewed(), data(), texts());
        }
        return planned;
    }

    private List<PlannedChange> previewed() {
        try {
            List<String> numbers =
                    ordered().stream().map(ConfirmedChange.Chosen::number).toList();
            return bulk.preview(viewer(), space(), numbers, wanted());
        } catch (RequestRefusedException again) {
            return List.of(); // the page says why already
        }
    }

    private List<ConfirmedChange.Chosen> ordered() {
        return Arrays.stream(sentOrder().trim().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(":", 2))
                .map(pair -> new ConfirmedChange.Chosen(pair[0], pair.length > 1 ? pair[1] : ""))
                .toList();
    }

    public List<PlannedRow> getPlanned() {
        return planned().rows();
    }

    /** How many would change. */
    public int getPossible() {
        return planned().possible();
    }

    /** How many would stay as they are. */
    public int getImpossible() {
        return planned().impossible();
    }

    /** Exactly those that would change, each with its fingerprint. */
    public String getOrder() {
        return planned().isEmpty() ? sentOrder() : planned().order();
    }

    /** Made anew for each page that is shown, so that sending the page twice does it once. */
    public String getRequestKey() {
        return planned().requestKey();
    }

    /** The run that was made. */
    public String getRun() {
        return run;
    }
}
