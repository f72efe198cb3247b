package org.guildhall.accreditation.exchange.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.exchange.ImportField;
import org.guildhall.accreditation.exchange.ImportFile;
import org.guildhall.accreditation.exchange.ImportReports;
import org.guildhall.accreditation.exchange.ImportService;
import org.guildhall.accreditation.exchange.ReportPage;
import org.guildhall.accreditation.exchange.RowResult;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FormValues;

/** The page of one import: its columns, its dry run and its results. */
@LicensedOnly
@SuppressWarnings("serial")
public class ImportFileAction extends OfficerAction {
    private final transient ImportService imports;
    private final transient ImportReports reports;
    private final transient SchemeReading schemes;
    private final transient ImportViews views;
    private transient ImportFile file;
    private transient ReportPage page;
    private String importId = "";
    private String[] columns;
    private String scheme = "";
    private String outcome = "";
    private String after = "";

    @Inject
    public ImportFileAction(
            ImportService imports,
            ImportReports reports,
            SchemeReading schemes,
            ImportViews views,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.IMPORT, viewers, request, texts);
        this.imports = imports;
        this.reports = reports;
        this.schemes = schemes;
        this.views = views;
    }

    public String check() {
        return attempt(() ->
                imports.check(viewer(), space(), id(), columns == null ? List.of() : Arrays.asList(columns), scheme));
    }

    public String start() {
        return attempt(() -> imports.run(viewer(), space(), id()));
    }

    public String resume() {
        return attempt(() -> imports.resume(viewer(), space(), id()));
    }

    public String cancel() {
        return attempt(() -> imports.cancel(viewer(), space(), id()));
    }

    /** Whether the community has the import. */
    public boolean isKnown() {
        try {
            return file() != null;
        } catch (RequestRefusedException none) {
            return false;
        }
    }

    public ImportView getFile() {
        return views.view(file());
    }

    /** The columns of the file with what they mean, as chosen or else as guessed. */
    public List<ColumnRow> getColumnRows() {
        List<ColumnRow> rows = new ArrayList<>();
        List<String> first = imports.firstRow(file());
        for (int i = 0; i < file().headers().size(); i++) {
            String stored = i < file().columns().fields().size()
                    ? file().columns().fields().get(i).map(ImportField::code).orElse("")
                    : "";
            rows.add(new ColumnRow(
                    i + 1,
                    file().headers().get(i),
                    i < first.size() ? first.get(i) : "",
                    columns != null && i < columns.length ? columns[i] : stored));
        }
        return rows;
    }

    /** What a column can mean. */
    public List<Choice> getFields() {
        return Arrays.stream(ImportField.values())
                .map(field -> new Choice(field.code(), texts().text("guildhall.exchange.field." + field.code())))
                .toList();
    }

    /** The community's schemes by their ids. */
    public List<Choice> getSchemes() {
        return schemes.of(viewer(), space()).stream()
                .map(each -> new Choice(String.valueOf(each.id()), each.name()))
                .toList();
    }

    /** Id of the scheme for rows that name none, empty for none; of a new file the community's only scheme. */
    public String getScheme() {
        return scheme.isEmpty() ? file().columns().scheme().map(String::valueOf).orElseGet(this::onlyScheme) : scheme;
    }

    private String onlyScheme() {
        List<Choice> all = getSchemes();
        return file().state() == ImportFile.State.UPLOADED && all.size() == 1
                ? all.get(0).value()
                : "";
    }

    public List<ReportRow> getRows() {
        return page().rows().stream()
                .map(row -> new ReportRow(
                        row.row(),
                        row.kind().code(),
                        texts().text("guildhall.exchange.outcome." + row.kind().code()),
                        row.label(),
                        row.number(),
                        reports.words(row)))
                .toList();
    }

    /** The cursor of the report's next page; empty on the last one. */
    public String getNext() {
        return page().next().orElse("");
    }

    public String getImportId() {
        return importId;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getAfter() {
        return after;
    }

    @StrutsParameter
    public void setImportId(String importId) {
        this.importId = importId;
    }

    @StrutsParameter
    public void setColumns(String[] columns) {
        this.columns = columns.clone();
    }

    @StrutsParameter
    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    @StrutsParameter
    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = after;
    }

    private ImportFile file() {
        if (file == null) {
            file = imports.require(viewer(), space(), id());
        }
        return file;
    }

    private ReportPage page() {
        if (page == null) {
            Optional<RowResult.Kind> kind = RowResult.Kind.ofCode(outcome);
            page = imports.report(viewer(), space(), id(), kind, after);
        }
        return page;
    }

    private long id() {
        return FormValues.id(importId, "guildhall.exchange.no-such-import");
    }
}
