package org.guildhall.accreditation.exchange.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.accreditation.exchange.ImportFile;
import org.guildhall.accreditation.exchange.ImportService;
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
                file.state().isWorking(),
                imports.isStalled(file),
                file.rows(),
                file.percent(),
                file.counts().created(),
                file.counts().changed(),
                file.counts().unchanged(),
                file.counts().refused(),
                texts.moment(file.changedAt()));
    }
}
