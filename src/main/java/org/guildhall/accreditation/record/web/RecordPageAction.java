package org.guildhall.accreditation.record.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.record.Checkpoints;
import org.guildhall.accreditation.record.RecordPage;
import org.guildhall.accreditation.record.RecordRequest;
import org.guildhall.accreditation.record.RecordService;
import org.guildhall.accreditation.record.RecordView;
import org.guildhall.accreditation.record.RecordViews;
import org.guildhall.accreditation.record.WrittenView;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FormValues;

/** The page of the record of changes; each of its forms is an action. */
@SuppressWarnings("serial")
public abstract class RecordPageAction extends RecordFilterForm {
    private final transient RecordService record;
    private final transient RecordViews views;
    private final transient Checkpoints checkpoints;
    private transient RecordPage page;
    private String position = "";

    protected RecordPageAction(
            RecordService record,
            RecordViews views,
            Checkpoints checkpoints,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, viewers, request, texts);
        this.record = record;
        this.views = views;
        this.checkpoints = checkpoints;
    }

    /** @throws RequestRefusedException INVALID naming the field of the filter that is wrong */
    protected final void read() {
        page = record.page(viewer(), space(), request());
    }

    /** The latest entries where what was asked for could not be understood. */
    private RecordPage page() {
        if (page == null) {
            page = record.page(viewer(), space(), RecordRequest.latest(ROWS));
        }
        return page;
    }

    public List<RecordView> getEntries() {
        return views.views(space(), page());
    }

    /** Where the list goes on, empty at its end. */
    public String getNext() {
        return page().next().orElse("");
    }

    /** Every kind of entry by its code, in words. */
    public List<Choice> getKinds() {
        return views.kinds().entrySet().stream()
                .map(kind -> new Choice(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** What the check of the whole record came to; empty unless it was asked for. */
    protected Optional<ChainVerdict> verdict() {
        return Optional.empty();
    }

    /** Whether the whole record was checked and found in order. */
    public boolean isIntact() {
        return verdict().filter(ChainVerdict::isIntact).isPresent();
    }

    /** Whether the whole record was checked and found broken. */
    public boolean isBroken() {
        return verdict().filter(found -> !found.isIntact()).isPresent();
    }

    /** How many entries the check found in order; null unless it was asked for. */
    public Long getCheckedEntries() {
        return verdict().map(ChainVerdict::entries).orElse(null);
    }

    /** The hash of the last of them; null unless the check was asked for. */
    public String getHead() {
        return verdict().map(ChainVerdict::head).orElse(null);
    }

    /** Where and how the record is broken, in words. */
    public String getFault() {
        return verdict().flatMap(views::fault).orElse("");
    }

    public boolean isErasing() {
        return record.mayErase(viewer(), space());
    }

    /** What is about to be erased; empty when there is nothing. */
    public List<WrittenView> getErasable() {
        try {
            return position.isEmpty()
                    ? List.of()
                    : views.written(
                            record.erasable(viewer(), space(), position()).words());
        } catch (RequestRefusedException refusal) {
            return List.of();
        }
    }

    protected final long position() {
        return FormValues.id(position, "guildhall.record.no-such-entry");
    }

    public String getPosition() {
        return position;
    }

    @StrutsParameter
    public void setPosition(String position) {
        this.position = position;
    }

    public boolean isCheckpointPossible() {
        return checkpoints.isPossible(viewer(), space());
    }

    /** What was compared with the record, as pasted. */
    public String getCheckpoint() {
        return "";
    }

    /** Whether only what was recorded since a checkpoint is looked at. */
    public boolean isSince() {
        return false;
    }

    /** What a checkpoint is worth, in words; empty when none was compared. */
    public String getAgreement() {
        return "";
    }

    public boolean isAgreeing() {
        return false;
    }
}
