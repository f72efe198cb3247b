package org.guildhall.accreditation.exchange.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.exchange.Delimiter;
import org.guildhall.accreditation.exchange.ImportService;
import org.guildhall.accreditation.exchange.ImportUploads;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FieldLabels;

/** The page of imports and exports, where a file is uploaded or its rows are pasted. */
@LicensedOnly
@SuppressWarnings("serial")
public class ImportAction extends OfficerAction {
    private final transient ImportUploads uploads;
    private final transient ImportService imports;
    private final transient ImportViews views;
    private String rows = "";
    private String delimiter = "";
    private String importId = "";

    @Inject
    public ImportAction(
            ImportUploads uploads,
            ImportService imports,
            ImportViews views,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.IMPORT, viewers, request, texts);
        this.uploads = uploads;
        this.imports = imports;
        this.views = views;
    }

    /** Takes pasted rows; files are sent to REST by the page's script. */
    public String paste() {
        return attempt(() -> importId = String.valueOf(uploads.upload(
                        viewer(),
                        space(),
                        texts().text("guildhall.exchange.pasted"),
                        delimiter,
                        new ByteArrayInputStream(orEmpty(rows).getBytes(StandardCharsets.UTF_8)))
                .id()));
    }

    /**
     * The latest imports; empty for those who do not run the accreditations, who see the page when their form is
     * refused.
     */
    public List<ImportView> getImports() {
        return isPermitted()
                ? imports.latest(viewer(), space()).stream().map(views::view).toList()
                : List.of();
    }

    /** What can part the cells of a file. */
    public List<Choice> getDelimiters() {
        return Arrays.stream(Delimiter.values())
                .map(each -> new Choice(each.code(), texts().text("guildhall.exchange.delimiter." + each.code())))
                .toList();
    }

    /** Code of what was chosen for pasted rows; empty when it is to be found out. */
    public String getDelimiter() {
        return delimiter;
    }

    public String getRows() {
        return rows;
    }

    public String getImportId() {
        return importId;
    }

    @StrutsParameter
    public void setRows(String rows) {
        this.rows = rows;
    }

    @StrutsParameter
    public void setDelimiter(String delimiter) {
        this.delimiter = delimiter;
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.NONE
                .and("on", "guildhall.exchange.export.on")
                .and("name", "guildhall.exchange.upload.file")
                .and("text", "guildhall.exchange.paste")
                .and("delimiter", "guildhall.exchange.delimiter");
    }
}
