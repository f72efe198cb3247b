package org.guildhall.testkit;

import java.util.Optional;
import java.util.Set;
import net.java.ao.RawEntity;

/**
 * What a database for tests begins with.
 *
 * @param entities the tables
 * @param collation of all texts, for PostgreSQL only; empty for the server's own
 */
record Schema(Kind kind, Set<Class<? extends RawEntity<?>>> entities, Optional<String> collation) {}
