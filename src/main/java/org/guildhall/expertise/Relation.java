package org.guildhall.expertise;

import java.util.Arrays;
import java.util.Optional;

/** What a person has to do with a topic, the most helpful first. */
public enum Relation {
    TEACHES("teaches"),
    DOES("does"),
    KNOWS("knows"),
    WANTS_TO_LEARN("learns");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    /** The value stored and used in REST, forms and i18n keys. */
    public String code() {
        return code;
    }

    public static Optional<Relation> ofCode(String code) {
        return Arrays.stream(values())
                .filter(relation -> relation.code.equals(code))
                .findFirst();
    }
}
