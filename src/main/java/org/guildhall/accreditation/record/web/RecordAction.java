package org.guildhall.accreditation.record.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.record.Checkpoints;
import org.guildhall.accreditation.record.RecordPage;
import org.guildhall.accreditation.record.RecordRequest;
import org.guildhall.accreditation.record.RecordService;
import org.guildhall.accreditation.record.RecordView;
import org.guildhall.accreditation.record.RecordViews;
import org.guildhall.accreditation.record.WrittenView;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.audit.AuditQuery;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FormValues;

/** The record of changes: read, checked, compared with a checkpoint, and rid of what somebody wrote. */
@LicensedOnly
@SuppressWarnings("serial")
public class RecordAction extends OfficerAction {
    private static final int ROWS = 50;
    private static final String OLDEST = "oldest";

    private final transient RecordService record;
    private final transient RecordViews views;
    private final transient Checkpoints checkpoints;
    private transient RecordPage page;
    private transient ChainVerdict verdict;
    private String number = "";
    private String what = "";
    private String actor = "";
    private String from = "";
    private String until = "";
    private String order = "";
    private String after = "";
    private String verify = "";
    private String position = "";
    private String checkpoint = "";
    private String since = "";
    private String agreement = "";

    @Inject
    public RecordAction(
            RecordService record,
            RecordViews views,
            Checkpoints checkpoints,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.RECORD, viewers, request, texts);
        this.record = record;
        this.views = views;
        this.checkpoints = checkpoints;
    }

    @Override
    public String doDefault() {
        attempt(() -> {
            page = record.page(viewer(), space(), request());
            if (!verify.isEmpty()) {
                verdict = record.verify(viewer(), space());
            }
        });
        return Action.INPUT;
    }

    public String compare() {
        attempt(() -> agreement =
                checkpoints.compare(viewer(), space(), checkpoint, extent()).code());
        return Action.INPUT;
    }

    public String erase() {
        return attempt(() -> record.eraseWords(viewer(), space(), place()));
    }

    public List<RecordView> getEntries() {
        return views.views(space(), getPage());
    }

    /** Where the list goes on, empty at its end. */
    public String getNext() {
        return getPage().next().orElse("");
    }

    /** Every kind of entry by its code, in words. */
    public List<Choice> getKinds() {
        return views.kinds().entrySet().stream()
                .map(kind -> new Choice(kind.getKey(), kind.getValue()))
                .toList();
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

    private Optional<ChainVerdict> verdict() {
        return Optional.ofNullable(verdict);
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
                    : views.written(record.erasable(viewer(), space(), place()).words());
        } catch (RequestRefusedException refusal) {
            return List.of();
        }
    }

    public boolean isCheckpointPossible() {
        return checkpoints.isPossible(viewer(), space());
    }

    private Checkpoints.Extent extent() {
        return isSince() ? Checkpoints.Extent.SINCE : Checkpoints.Extent.WHOLE;
    }

    /** Whether only what was recorded since a checkpoint is looked at. */
    public boolean isSince() {
        return "on".equals(since);
    }

    @StrutsParameter
    public void setSince(String since) {
        this.since = since;
    }

    /** What a checkpoint is worth, in words; empty when none was compared. */
    public String getAgreement() {
        if (agreement.isEmpty()) {
            return "";
        }
        return texts().text("guildhall.record.agreement." + agreement + (isAgreeing() && isSince() ? ".since" : ""));
    }

    public boolean isAgreeing() {
        return agreement.equals(Checkpoints.Agreement.AGREES.code());
    }

    /** What the list is narrowed down to and ordered by, as part of an address; begins with an ampersand. */
    public String getFilterQuery() {
        return Stream.of(
                        Map.entry("number", number),
                        Map.entry("what", what),
                        Map.entry("actor", actor),
                        Map.entry("from", from),
                        Map.entry("until", until),
                        Map.entry("order", order))
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** Whether the list is narrowed down. */
    public boolean isFiltered() {
        return !(number + what + actor + from + until).isBlank();
    }

    public String getNumber() {
        return number;
    }

    public String getWhat() {
        return what;
    }

    public String getActor() {
        return actor;
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }

    public String getOrder() {
        return order;
    }

    public String getPosition() {
        return position;
    }

    public String getCheckpoint() {
        return checkpoint;
    }

    @StrutsParameter
    public void setNumber(String number) {
        this.number = number;
    }

    @StrutsParameter
    public void setWhat(String what) {
        this.what = what;
    }

    @StrutsParameter
    public void setActor(String actor) {
        this.actor = actor;
    }

    @StrutsParameter
    public void setFrom(String from) {
        this.from = from;
    }

    @StrutsParameter
    public void setUntil(String until) {
        this.until = until;
    }

    @StrutsParameter
    public void setOrder(String order) {
        this.order = order;
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = after;
    }

    @StrutsParameter
    public void setVerify(String verify) {
        this.verify = verify;
    }

    @StrutsParameter
    public void setPosition(String position) {
        this.position = position;
    }

    @StrutsParameter
    public void setCheckpoint(String checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** The latest entries where what was asked for could not be understood. */
    private RecordPage getPage() {
        if (page == null) {
            page = record.page(viewer(), space(), RecordRequest.latest(ROWS));
        }
        return page;
    }

    private RecordRequest request() {
        return new RecordRequest(
                Parsing.text(number),
                Parsing.text(what),
                Parsing.text(actor),
                FormValues.optionalDay(from, "from"),
                FormValues.optionalDay(until, "until"),
                order.equals(OLDEST) ? AuditQuery.Order.OLDEST_FIRST : AuditQuery.Order.LATEST_FIRST,
                Parsing.text(after),
                ROWS);
    }

    private long place() {
        return FormValues.id(position, "guildhall.record.no-such-entry");
    }
}
