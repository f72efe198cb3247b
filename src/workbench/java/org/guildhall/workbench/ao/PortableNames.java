package org.guildhall.workbench.ao;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import net.java.ao.RawEntity;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Refuses table and column names that some database of Confluence would not take. */
final class PortableNames {
    private static final int LONGEST = 30;
    private static final Set<String> RESERVED = Set.of(
            "ACCESS",
            "ADD",
            "ALL",
            "AND",
            "AS",
            "ASC",
            "BLOB",
            "BY",
            "CHAR",
            "CLOB",
            "COLUMN",
            "COMMENT",
            "CREATE",
            "CURRENT",
            "DATE",
            "DEFAULT",
            "DELETE",
            "DESC",
            "FILE",
            "FROM",
            "GROUP",
            "INDEX",
            "INTEGER",
            "INTO",
            "IS",
            "KEY",
            "KEYS",
            "LEVEL",
            "LIKE",
            "LOCK",
            "LONG",
            "MODE",
            "NOT",
            "NULL",
            "NUMBER",
            "OF",
            "ON",
            "OPTION",
            "ORDER",
            "PRIOR",
            "PUBLIC",
            "RANGE",
            "RANK",
            "RAW",
            "ROLE",
            "ROW",
            "ROWID",
            "ROWS",
            "SELECT",
            "SESSION",
            "SET",
            "SIZE",
            "START",
            "SYSTEM",
            "TABLE",
            "THEN",
            "TIME",
            "TIMESTAMP",
            "TO",
            "TRIGGER",
            "UID",
            "UNION",
            "UNIQUE",
            "UPDATE",
            "USER",
            "VALUE",
            "VALUES",
            "VARCHAR",
            "VARCHAR2",
            "VIEW",
            "WHERE",
            "WINDOW",
            "WITH");

    private PortableNames() {}

    static void check(Class<? extends RawEntity<?>> entity, NameConverters names) {
        if (!entity.isAnnotationPresent(Table.class)) {
            throw new IllegalArgumentException(entity.getName() + " has no @Table, so it could never be renamed");
        }
        shortEnough(names.getTableNameConverter().getName(entity), entity.getName());
        for (Method method : entity.getMethods()) {
            String column = names.getFieldNameConverter().getName(method);
            if (column != null) {
                checkColumn(column, entity);
            }
            checkLength(method);
        }
    }

    private static void checkColumn(String column, Class<?> entity) {
        shortEnough(column, entity.getName());
        if (RESERVED.contains(column.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException(column + " in " + entity.getName() + " is a word of SQL");
        }
    }

    private static void checkLength(Method method) {
        StringLength length = method.getAnnotation(StringLength.class);
        if (length != null && length.value() != StringLength.UNLIMITED && length.value() > 450) {
            throw new IllegalArgumentException(method + ": a string column has at most 450 characters or is UNLIMITED");
        }
    }

    private static void shortEnough(String name, String entity) {
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException(name + " of " + entity + " has more than 30 characters");
        }
    }
}
