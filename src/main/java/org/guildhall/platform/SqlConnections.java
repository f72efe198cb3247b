package org.guildhall.platform;

/** The connections that plain SQL is read with, for display to the site's administrators. */
public interface SqlConnections {

    /** Whose connections they are. */
    Source source();

    /** What the database's driver calls the database, such as {@code PostgreSQL}. */
    String database();

    /** Where connections come from. */
    enum Source {
        ACTIVE_OBJECTS("active-objects");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        /** The value used in i18n keys. */
        public String code() {
            return code;
        }
    }
}
