package org.guildhall.workbench.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The color mode that each person has chosen. */
public final class ColorModes {
    private final Records records;
    private final Map<String, ColorMode> byPerson = new ConcurrentHashMap<>();

    ColorModes(Records records) {
        this.records = records;
        records.all(ColorChoice.class).forEach(choice -> byPerson.put(choice.person(), choice.mode()));
    }

    /** @param person null for anonymous visitors, who get light pages */
    public ColorMode of(SiteUser person) {
        return person == null
                ? ColorMode.LIGHT
                : byPerson.getOrDefault(person.account().key(), ColorMode.LIGHT);
    }

    public void choose(SiteUser person, ColorMode mode) {
        String key = person.account().key();
        records.save(key, new ColorChoice(key, mode));
        byPerson.put(key, mode);
    }

    /** The person by their key. */
    record ColorChoice(String person, ColorMode mode) {}
}
