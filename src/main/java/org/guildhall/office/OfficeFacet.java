package org.guildhall.office;

import java.util.Set;
import org.guildhall.platform.text.Identity;

/** The facet under which members are found by the offices they hold; that of coordinators goes with the role instead. */
public final class OfficeFacet {
    /** An office that the member holds today. */
    public static final String OFFICE = "office";

    public static final Set<String> CODES = Set.of(OFFICE);

    private OfficeFacet() {}

    /** The value of a common office. */
    public static String value(OfficeKind kind) {
        return kind.code();
    }

    /** The value of an office with a name of its own, the same for two spellings of the same name. */
    public static String ofName(String name) {
        return OfficeKind.OWN.code() + ":" + Identity.of(name);
    }
}
