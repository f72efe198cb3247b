package org.guildhall.accreditation.record.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.record.RecordRequest;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.audit.AuditQuery;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** What the entries of the record are narrowed down to and ordered by, as typed. */
@SuppressWarnings("serial")
public abstract class RecordFilterForm extends OfficerAction {
    protected static final int ROWS = 50;
    private static final String OLDEST = "oldest";

    private String number = "";
    private String what = "";
    private String actor = "";
    private String from = "";
    private String until = "";
    private String order = "";
    private String after = "";

    protected RecordFilterForm(OfficerPages pages, Viewers viewers, RequestParameters request, Messages texts) {
        super(pages, OfficerPages.Page.RECORD, viewers, request, texts);
    }

    /** @throws RequestRefusedException INVALID naming the field that is no day */
    protected final RecordRequest request() {
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

    /** As part of an address; begins with an ampersand. */
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

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.record.filter.", "number", "what", "actor", "from", "until", "order")
                .and("checkpoint", "guildhall.record.checkpoint.field")
                .and("since", "guildhall.record.checkpoint.since");
    }
}
