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
import org.guildhall.audit.ChainVerdict;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;

/** The record of changes: read, checked, and rid of what somebody wrote. */
@LicensedOnly
@SuppressWarnings("serial")
public class RecordAction extends RecordPageAction {
    private final transient RecordService record;
    private transient ChainVerdict verdict;
    private String verify = "";

    @Inject
    public RecordAction(
            RecordService record,
            RecordViews views,
            Checkpoints checkpoints,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(record, views, checkpoints, pages, viewers, request, texts);
        this.record = record;
    }

    @Override
    public String doDefault() {
        attempt(() -> {
            read();
            if (!verify.isEmpty()) {
                verdict = record.verify(viewer(), space());
            }
        });
        return Action.INPUT;
    }

    public String erase() {
        return attempt(() -> record.eraseWords(viewer(), space(), position()));
    }

    @Override
    protected Optional<ChainVerdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    @StrutsParameter
    public void setVerify(String verify) {
        this.verify = verify;
    }
}
