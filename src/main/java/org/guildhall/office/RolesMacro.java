package org.guildhall.office;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guildhall.office.friend.ShownFriends;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;

/** {@code cop-roles}: who holds the offices of a community today, and which of them wait for somebody. */
public final class RolesMacro extends CommunityMacro {
    private static final String ROLES = "roles";
    private static final Set<String> LAYOUTS = Set.of("cards", "list");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final Set<String> VACANT = Set.of("show", "hide");
    private static final Set<String> KINDS =
            Arrays.stream(OfficeKind.values()).map(OfficeKind::code).collect(Collectors.toSet());

    private final OfficeReading offices;
    private final OfficeViews views;
    private final ShownFriends friends;
    private final Viewers viewers;
    private final Templates templates;

    @Inject
    public RolesMacro(
            OfficeReading offices,
            OfficeViews views,
            ShownFriends friends,
            Viewers viewers,
            Templates templates,
            MacroGuard guard) {
        super("cop-roles", guard);
        this.offices = offices;
        this.views = views;
        this.friends = friends;
        this.viewers = viewers;
        this.templates = templates;
    }

    @Override
    protected String render(MacroParameters setting) {
        Set<String> kinds = kinds(setting);
        boolean isVacantShown = setting.oneOf("vacant", VACANT, "show").equals("show");
        Viewer viewer = viewers.current();
        List<OfficeEntry> all =
                shared(viewer, List.of("today", setting.space()), () -> offices.today(viewer, setting.space()));
        List<OfficeView> shown = all.stream()
                .filter(entry -> kinds.contains(entry.office().kind().code()))
                .filter(entry -> !entry.inOffice().isEmpty() || isVacantShown && entry.isVacant())
                .map(views::view)
                .toList();
        Map<String, Object> context = new HashMap<>();
        context.put("layout", setting.oneOf("layout", LAYOUTS, "cards"));
        context.put("offices", shown);
        context.put("coordinators", coordinators(all));
        boolean isAmongFriends = setting.oneOf("friends", YES_OR_NO, "false").equals("true");
        context.put(
                "friends",
                isAmongFriends
                        ? shared(viewer, List.of("friends", setting.space()), () -> friends.of(viewer, setting.space()))
                        : List.of());
        return templates.render("templates/guildhall/office/roles.vm", context);
    }

    /** Whom to tell that one could hold a vacant office. */
    private List<HolderView> coordinators(List<OfficeEntry> all) {
        return all.stream()
                .filter(entry -> entry.office().isCoordination())
                .map(views::view)
                .flatMap(view -> view.holders().stream())
                .toList();
    }

    private static Set<String> kinds(MacroParameters setting) {
        Set<String> chosen = setting.codes(ROLES)
                .map(codes -> Arrays.stream(codes.split("[,|]"))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        if (!KINDS.containsAll(chosen)) {
            throw RequestRefusedException.invalid(
                    ROLES, "guildhall.refusal.one-of", ROLES, String.join(", ", new TreeSet<>(KINDS)));
        }
        return chosen.isEmpty() ? KINDS : chosen;
    }
}
