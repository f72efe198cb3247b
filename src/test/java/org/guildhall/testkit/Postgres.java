package org.guildhall.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

/** The PostgreSQL of this JVM, begun when it is first asked for. It would lose its data in a crash: it is quick instead. */
public final class Postgres {
    public static final String USER = "postgres";
    private static EmbeddedPostgres server;

    private Postgres() {}

    /** The address of a new, empty database, for {@link #USER}. */
    public static String emptyDatabase() {
        return database("template0");
    }

    /** The address of a new database that begins as another, to which nobody is connected. */
    static String copyOf(String address) {
        return database(address.replaceAll(".*/|\\?.*", ""));
    }

    private static synchronized String database(String template) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server().getJdbcUrl(USER, name);
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("wal_level", "minimal")
                        .setServerConfig("max_wal_senders", "0")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }
}
