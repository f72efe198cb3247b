package org.guildhall.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.guildhall.membership.MemberQuery;
import org.guildhall.platform.macro.MacroParameters;
import org.guildhall.platform.text.Parsing;

/**
 * What parameters of Confluence's macros for lists of people say here: of User List and Contributors, so that a page can
 * change over by the macro's name alone. What they say of groups, contributions and sessions has no meaning for members.
 */
final class OtherMacros {
    private static final Set<String> LISTS = Set.of("list", "inline");
    private static final String OWN_SPACE = "@self";

    private OtherMacros() {}

    /** What they say by the names of cop-members; what cannot be understood is left out. */
    static Map<String, String> said(MacroParameters setting) {
        Map<String, String> said = new LinkedHashMap<>();
        setting.text("limit")
                .flatMap(typed -> Parsing.number(typed, 1, Integer.MAX_VALUE))
                .ifPresent(limit -> said.put("pageSize", "" + Math.min(limit, MemberQuery.LARGEST)));
        setting.codes("mode").filter(LISTS::contains).ifPresent(any -> said.put("layout", "list"));
        setting.text("noneFoundMessage").ifPresent(text -> said.put("emptyText", text));
        setting.text("spaces")
                .filter(key -> !key.equals(OWN_SPACE) && !key.contains(","))
                .ifPresent(key -> said.put("community", key));
        return said;
    }
}
