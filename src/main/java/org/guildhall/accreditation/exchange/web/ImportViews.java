package org.guildhall.accreditation.exchange.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.accreditation.exchange.ImportFile;
import org.guildhall.accreditation.exchange.ImportService;
import org.guildhall.accreditation.exchange.ImportTotals;
import org.guildhall.accreditation.exchange.RowResult;
import org.guildhall.platform.Messages;

/** Makes views of imports in the reader's language. */
@Named
public class ImportViews {
    private final ImportService imports;
    private final Messages texts;

    @Inject
    public ImportViews(ImportService imports, Messages texts) {
        this.imports = imports;
        this.texts = texts;
    }

    ImportView view(ImportFile file) {
        return new ImportView(
                file.id(),
                file.name(),
                file.state().code(),
                texts.text("guildhall.exchange.state." + file.state().code()),
                step(file.state()),
                file.state().isWorking(),
                imports.isStalled(file),
                file.rows(),
                file.percent(),
                file.counts().created(),
                file.counts().changed(),
                file.counts().unchanged(),
                file.counts().refused(),
                results(file),
                texts.moment(file.changedAt()));
    }

    private static String step(ImportFile.State state) {
        return switch (state) {
            case UPLOADED -> "columns";
            case CHECKING, CHECKED -> "check";
            default -> "import";
        };
    }

    private List<ResultChoice> results(ImportFile file) {
        ImportTotals counts = file.counts();
        return List.of(
                result("", "guildhall.exchange.report.all", file.rows()),
                result(RowResult.Kind.CREATED, counts.created()),
                result(RowResult.Kind.CHANGED, counts.changed()),
                result(RowResult.Kind.UNCHANGED, counts.unchanged()),
                result(RowResult.Kind.REFUSED, counts.refused()));
    }

    private ResultChoice result(RowResult.Kind kind, int rows) {
        return result(kind.code(), "guildhall.exchange.outcome." + kind.code(), rows);
    }

    private ResultChoice result(String code, String key, int rows) {
        return new ResultChoice(code, texts.text("guildhall.exchange.result", texts.text(key), rows));
    }
}
