package org.guildhall.accreditation.exchange;

import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.accreditation.exchange.ao.AoImports;
import org.guildhall.accreditation.register.RegisterRequest;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.SiteAddress;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.TestApp;

/** Import and export of an academy, where background work is done at once unless it is held back. */
final class Customs {
    final Academy academy;
    final AoImports imports;
    final ImportRunner work;
    final ImportService service;
    final ImportUploads uploads;
    final ImportReports reports;
    final RegisterExports exports;
    final ExpiryFeeds feeds;
    final Deque<Runnable> heldBack = new ArrayDeque<>();
    boolean holdsBack;

    Customs(Academy academy, int pieceRows) {
        this(academy, pieceRows, academy.another());
    }

    Customs(Academy academy, int pieceRows, TestApp app) {
        this.academy = academy;
        app.with(BackgroundWork.class, this::offer)
                .with(SiteAddress.class, () -> "https://wiki.example.org/confluence");
        imports = app.get(AoImports.class);
        work = app.get(ImportRunner.class);
        reports = app.get(ImportReports.class);
        service = app.get(ImportService.class);
        uploads = app.get(ImportUploads.class).inPiecesOf(pieceRows);
        exports = app.get(RegisterExports.class);
        feeds = app.get(ExpiryFeeds.class);
        academy.database.statements().reset();
    }

    private void offer(Runnable work) {
        if (holdsBack) {
            heldBack.add(work);
        } else {
            work.run();
        }
    }

    ImportFile uploaded(String csv) {
        return uploads.upload(
                AS_ADMIN, SPACE, "list.csv", "", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** With the columns as guessed. */
    ImportFile checked(String csv) {
        return checked(AS_ADMIN, uploaded(csv));
    }

    ImportFile checked(Viewer viewer, ImportFile file) {
        service.check(viewer, SPACE, file.id(), codes(file), "");
        return service.require(AS_ADMIN, SPACE, file.id());
    }

    ImportFile imported(String csv) {
        ImportFile file = checked(csv);
        service.run(AS_ADMIN, SPACE, file.id());
        return service.require(AS_ADMIN, SPACE, file.id());
    }

    static List<String> codes(ImportFile file) {
        return file.columns().fields().stream()
                .map(field -> field.map(ImportField::code).orElse(""))
                .toList();
    }

    /** The whole report: row, outcome, and the field and key of each note. */
    List<String> report(ImportFile file) {
        List<RowResult> rows = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            ReportPage page = service.report(AS_ADMIN, SPACE, file.id(), Optional.empty(), after.get());
            rows.addAll(page.rows());
            after = page.next();
        }
        return rows.stream()
                .map(row -> row.row() + " " + row.kind().code()
                        + row.notes().stream()
                                .map(note ->
                                        " " + note.field() + ":" + note.key().replaceAll("^guildhall\\.[a-z]+\\.", ""))
                                .collect(Collectors.joining()))
                .toList();
    }

    String exported(Viewer viewer, RegisterRequest filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exports.of(viewer, SPACE, filter).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static RegisterRequest everything() {
        return new RegisterRequest(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1000,
                true);
    }

    String calendar(ExpiryFeeds.Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            feed.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
