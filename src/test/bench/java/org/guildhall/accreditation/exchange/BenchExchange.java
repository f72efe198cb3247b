package org.guildhall.accreditation.exchange;

import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import net.java.ao.RawEntity;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;

/** Import and export of a community with very many people. */
public final class BenchExchange implements AutoCloseable {
    private final Academy academy;
    private final Customs customs;

    public BenchExchange(Kind kind, int people) {
        academy = new Academy(kind);
        academy.before();
        for (int i = 0; i < people; i++) {
            academy.people.with(String.format(Locale.ROOT, "user%06d", i), "Person " + i);
        }
        customs = new Customs(academy, ImportUploads.PIECE_ROWS);
    }

    /** After the dry run. */
    public ImportFile checked(int rows) {
        StringBuilder csv = new StringBuilder("holder,level,from,scope\n");
        for (int i = 0; i < rows; i++) {
            csv.append(String.format(Locale.ROOT, "user%06d,One,2026-01-10,All of it\n", i));
        }
        return customs.checked(csv.toString());
    }

    public ImportTotals run(ImportFile file) {
        customs.service.run(AS_ADMIN, SPACE, file.id());
        academy.database.statements().reset();
        return customs.imports.byId(file.id()).orElseThrow().counts();
    }

    public void export(OutputStream out) {
        try {
            customs.exports.of(AS_ADMIN, SPACE, Customs.everything()).writeTo(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        academy.database.statements().reset();
    }

    public Connection connection() throws SQLException {
        return academy.database.dataSource().getConnection();
    }

    /** Quoted. */
    public String table(Class<? extends RawEntity<?>> entity) {
        return "\"" + academy.database.tableOf(entity) + "\"";
    }

    @Override
    public void close() {
        academy.after();
    }
}
