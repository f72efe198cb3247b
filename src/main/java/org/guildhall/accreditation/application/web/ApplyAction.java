package org.guildhall.accreditation.application.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FormValues;
import org.guildhall.platform.web.SelfServiceAction;

/** The form to apply for an accreditation. */
@LicensedOnly
@SuppressWarnings("serial")
public class ApplyAction extends SelfServiceAction {
    private static final int ROWS = 4;
    private static final int MOST_ROWS = 20;

    private final transient SchemeReading schemes;
    private final transient ApplicationService service;
    private String wanted = "";
    private String statement = "";
    private String more = "";
    private String[] kind = {};
    private String[] title = {};
    private String[] value = {};
    private Set<String> confidential = Set.of();

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

    /** Hands it in, or shows the form with more rows for evidence when that was asked for. */
    public String apply() {
        return more.isEmpty() ? attempt(() -> service.apply(viewer(), space(), form())) : Action.INPUT;
    }

    /** What can be applied for, by scheme. */
    public List<SchemeChoice> getChoices() {
        if (!isPermitted()) {
            return List.of();
        }
        return schemes.of(viewer(), space()).stream()
                .filter(each -> !each.retired())
                .map(SchemeChoice::of)
                .toList();
    }

    /** The rows for evidence: those that were filled in, and some for more. */
    public List<EvidenceRow> getRows() {
        List<EvidenceRow> filled = filled();
        int size = Math.max(ROWS, filled.size() + (more.isEmpty() ? 0 : ROWS));
        return IntStream.rangeClosed(1, Math.min(MOST_ROWS, size))
                .mapToObj(number -> (number > filled.size() ? EvidenceRow.BLANK : filled.get(number - 1))
                        .at(number, getProblems().at("evidence." + number)))
                .toList();
    }

    public boolean isMorePossible() {
        return getRows().size() < MOST_ROWS;
    }

    private List<EvidenceRow> filled() {
        return IntStream.range(0, Math.min(MOST_ROWS, value.length))
                .mapToObj(i -> new EvidenceRow(
                        i + 1,
                        at(kind, i),
                        at(title, i),
                        at(value, i),
                        confidential.contains(String.valueOf(i + 1)),
                        ""))
                .filter(EvidenceRow::isFilled)
                .toList();
    }

    private ApplicationForm form() {
        String[] parts = wanted.split(":", 2);
        return new ApplicationForm(
                FormValues.id(parts[0])
                        .orElseThrow(() ->
                                RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme")),
                parts.length > 1 ? parts[1] : "",
                statement,
                filled().stream().map(EvidenceRow::piece).toList());
    }

    private static String at(String[] sent, int i) {
        return i < sent.length ? sent[i] : "";
    }

    /** The scheme's id and the level, with a colon between them. */
    public String getWanted() {
        return wanted;
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

    @StrutsParameter
    public void setMore(String more) {
        this.more = more;
    }

    @StrutsParameter
    public void setKind(String[] kind) {
        this.kind = kind.clone();
    }

    @StrutsParameter
    public void setTitle(String[] title) {
        this.title = title.clone();
    }

    @StrutsParameter
    public void setValue(String[] value) {
        this.value = value.clone();
    }

    /** Numbers of the rows that were ticked. */
    @StrutsParameter
    public void setConfidential(String[] confidential) {
        this.confidential = Set.copyOf(List.of(confidential));
    }
}
