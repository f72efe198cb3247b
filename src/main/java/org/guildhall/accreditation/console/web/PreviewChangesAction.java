package org.guildhall.accreditation.console.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.bulk.BulkChanges;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;

/** Shows what a change would make of each of those chosen; nothing is stored. */
@LicensedOnly
@SuppressWarnings("serial")
public class PreviewChangesAction extends RegisterConsolePage {
    private final transient AccreditationRights rights;
    private final transient BulkChanges bulk;
    private transient PlannedChanges planned;
    private String back = "";

    @Inject
    public PreviewChangesAction(
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
        this.planned = new PlannedChanges(List.of(), data, texts);
    }

    /** Shows what would change, or the register again with everything as it was typed. */
    public String preview() {
        return back.isEmpty() ? show() : Action.INPUT;
    }

    private String show() {
        return attempt(() -> {
            rights.requireAnywhere(viewer(), space(), OfficerDuty.DECIDE);
            planned = new PlannedChanges(bulk.preview(viewer(), space(), numbers(), wanted()), data(), texts());
        });
    }

    private List<String> numbers() {
        return isAll() ? bulk.matching(viewer(), space(), getFilter().input()) : getChosen();
    }

    /** Anything to go back to the register. */
    @StrutsParameter
    public void setBack(String back) {
        this.back = back;
    }

    public List<PlannedRow> getPlanned() {
        return planned.rows();
    }

    /** How many would change. */
    public int getPossible() {
        return planned.possible();
    }

    /** How many would stay as they are. */
    public int getImpossible() {
        return planned.impossible();
    }

    /** Exactly those that would change, each with its fingerprint. */
    public String getOrder() {
        return planned.order();
    }

    /** Made anew for each page that is shown, so that sending the page twice does it once. */
    public String getRequestKey() {
        return planned.requestKey();
    }
}
