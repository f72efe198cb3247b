package org.guildhall.accreditation.record.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.record.Checkpoints;
import org.guildhall.accreditation.record.RecordService;
import org.guildhall.accreditation.record.RecordViews;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;

/** Compares the record with a checkpoint that was kept elsewhere. */
@LicensedOnly
@SuppressWarnings("serial")
public class CompareCheckpointAction extends RecordPageAction {
    private final transient Checkpoints checkpoints;
    private transient Checkpoints.Agreement agreement;
    private String checkpoint = "";
    private String since = "";

    @Inject
    public CompareCheckpointAction(
            RecordService record,
            RecordViews views,
            Checkpoints checkpoints,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(record, views, checkpoints, pages, viewers, request, texts);
        this.checkpoints = checkpoints;
    }

    public String compare() {
        attempt(() -> agreement = checkpoints.compare(viewer(), space(), checkpoint, extent()));
        return Action.INPUT;
    }

    private Checkpoints.Extent extent() {
        return isSince() ? Checkpoints.Extent.SINCE : Checkpoints.Extent.WHOLE;
    }

    @Override
    public String getAgreement() {
        return Optional.ofNullable(agreement)
                .map(found -> texts().text("guildhall.record.agreement." + found.code()
                        + (isAgreeing() && isSince() ? ".since" : "")))
                .orElse("");
    }

    @Override
    public boolean isAgreeing() {
        return agreement == Checkpoints.Agreement.AGREES;
    }

    @Override
    public boolean isSince() {
        return "on".equals(since);
    }

    @Override
    public String getCheckpoint() {
        return checkpoint;
    }

    @StrutsParameter
    public void setSince(String since) {
        this.since = since;
    }

    @StrutsParameter
    public void setCheckpoint(String checkpoint) {
        this.checkpoint = checkpoint;
    }
}
