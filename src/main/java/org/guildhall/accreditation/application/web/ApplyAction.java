package org.guildhall.accreditation.application.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.application.Evidence;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;
import org.guildhall.platform.web.SelfServiceAction;

/** The form to apply for an accreditation. */
@LicensedOnly
@SuppressWarnings("serial")
public class ApplyAction extends SelfServiceAction {
    private final transient SchemeReading schemes;
    private final transient ApplicationService service;
    private String wanted = "";
    private String statement = "";
    private String show = "";
    private String more = "";
    private String remove = "";
    private final transient EvidenceRows evidence = new EvidenceRows();
    private transient List<SchemeChoice> choices;

    @Inject
    public ApplyAction(
            CommunityService communities,
            SchemeReading schemes,
            ApplicationService service,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(communities, viewers, request, texts);
        this.schemes = schemes;
        this.service = service;
    }

    /** Hands it in; shows the form again where a button of the form itself was pressed. */
    public String apply() {
        return isSubmitted() ? attempt(() -> service.apply(viewer(), space(), form())) : Action.INPUT;
    }

    private boolean isSubmitted() {
        return show.isEmpty() && more.isEmpty() && remove.isEmpty();
    }

    /** What can be applied for, by scheme. */
    public List<SchemeChoice> getChoices() {
        if (choices == null) {
            choices = isPermitted() ? read() : List.of();
        }
        return choices;
    }

    private List<SchemeChoice> read() {
        return schemes.of(viewer(), space()).stream()
                .filter(each -> !each.retired())
                .map(each -> SchemeChoice.of(each, texts()))
                .toList();
    }

    /** The rows for evidence with what was typed, those that are refused with the reason. */
    public List<EvidenceRow> getRows() {
        List<EvidenceRow> rows = rows();
        return IntStream.rangeClosed(1, rows.size())
                .mapToObj(
                        number -> rows.get(number - 1).at(number, getProblems().at("evidence." + number)))
                .toList();
    }

    private List<EvidenceRow> rows() {
        if (!more.isEmpty()) {
            return evidence.withOneMore(more);
        }
        if (!remove.isEmpty()) {
            return evidence.without(remove);
        }
        return getProblems().isEmpty() ? evidence.all() : evidence.filled();
    }

    /** An empty row of every kind, from which the page makes more. */
    public List<EvidenceRow> getBlankRows() {
        return Arrays.stream(Evidence.Kind.values())
                .map(kind -> EvidenceRow.blank(EvidenceRows.MOST + 1 + kind.ordinal(), kind.code()))
                .toList();
    }

    public int getMostRows() {
        return EvidenceRows.MOST;
    }

    private ApplicationForm form() {
        String[] parts = wanted.split(":", 2);
        return new ApplicationForm(
                FormValues.id(parts[0])
                        .orElseThrow(() ->
                                RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme")),
                parts.length > 1 ? parts[1] : "",
                statement,
                evidence.filled().stream().map(EvidenceRow::piece).toList());
    }

    /** The scheme's id and the level, with a colon between them; where there is only one, that one. */
    public String getWanted() {
        return wanted.isEmpty() ? only() : wanted;
    }

    private String only() {
        List<Choice> levels =
                getChoices().stream().flatMap(each -> each.levels().stream()).toList();
        return levels.size() == 1 ? levels.get(0).value() : "";
    }

    public String getStatement() {
        return statement;
    }

    @StrutsParameter
    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    @StrutsParameter
    public void setStatement(String statement) {
        this.statement = statement;
    }

    /** Anything to see what is asked for. */
    @StrutsParameter
    public void setShow(String show) {
        this.show = show;
    }

    /** The kind of evidence to add a row for. */
    @StrutsParameter
    public void setMore(String more) {
        this.more = more;
    }

    /** The number of the row to take away. */
    @StrutsParameter
    public void setRemove(String remove) {
        this.remove = remove;
    }

    @StrutsParameter
    public void setKind(String[] kind) {
        evidence.kinds(kind);
    }

    @StrutsParameter
    public void setTitle(String[] title) {
        evidence.titles(title);
    }

    @StrutsParameter
    public void setValue(String[] value) {
        evidence.values(value);
    }

    /** Numbers of the rows that were ticked. */
    @StrutsParameter
    public void setConfidential(String[] confidential) {
        evidence.confidential(confidential);
    }

    @Override
    protected FieldLabels labels() {
        FieldLabels labels = FieldLabels.of("guildhall.application.field.", "wanted", "statement")
                .and("title", "guildhall.application.evidence.name");
        for (int row = 1; row <= EvidenceRows.MOST; row++) {
            labels = labels.and("evidence." + row, "guildhall.application.evidence.title");
        }
        return labels;
    }
}
