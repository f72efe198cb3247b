package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.register.NoSchemes;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntries;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterInput;
import org.guildhall.accreditation.register.RegisterRequest;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;

/** {@code cop-renewals}: what is due for renewal, in numbers for readers, by name for those who run it, or one's own. */
public final class RenewalsMacro extends CommunityMacro {
    private static final Set<String> SHOWN = Set.of("forecast", "names", "mine");

    private final Forecasts forecasts;
    private final ForecastViews words;
    private final Register register;
    private final EntryViews views;
    private final CommunityService communities;
    private final AccreditationRights rights;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;

    @Inject
    public RenewalsMacro(
            Forecasts forecasts,
            ForecastViews words,
            Register register,
            EntryViews views,
            CommunityService communities,
            AccreditationRights rights,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            MacroGuard guard) {
        super("cop-renewals", guard);
        this.forecasts = forecasts;
        this.words = words;
        this.register = register;
        this.views = views;
        this.communities = communities;
        this.rights = rights;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
    }

    @Override
    protected String render(MacroParameters setting) {
        Viewer viewer = viewers.current();
        SpaceKey space = setting.space();
        if (!shared(viewer, List.of("kept", space), () -> register.isKept(viewer, space))) {
            return NoSchemes.shown(setting, templates);
        }
        boolean runs =
                shared(viewer, List.of("runs", space), () -> rights.runs(viewer, communities.require(viewer, space)));
        int months = setting.number("months", 1, Forecasts.MONTHS, 12);
        String shown = setting.oneOf("show", SHOWN, "forecast");
        Map<String, Object> context = new HashMap<>();
        context.put("spaceKey", URLEncoder.encode(space.value(), StandardCharsets.UTF_8));
        context.put("contextPath", request.contextPath());
        context.put("controls", setting.hasControls());
        context.put("nextUrl", "");
        context.put("firstUrl", "");
        if (shown.equals("mine")) {
            context.put("own", viewer.isAnonymous() ? List.of() : due(own(viewer, space, months)));
            context.put("anonymous", viewer.isAnonymous());
            return templates.render("templates/guildhall/accreditation/own-renewals.vm", context);
        }
        Optional<String> scheme = setting.text("scheme");
        Forecast forecast = shared(
                viewer, List.of("forecast", space, scheme, months), () -> forecasts.of(viewer, space, scheme, months));
        context.put("runs", runs);
        context.put("forecast", words.view(forecast));
        context.put("named", List.of());
        context.put("shown", 0);
        if (shown.equals("names") && runs) {
            putNames(context, setting, forecast);
        }
        return templates.render("templates/guildhall/accreditation/renewals.vm", context);
    }

    private List<RegisterEntry> own(Viewer viewer, SpaceKey space, int months) {
        return shared(viewer, List.of("own", space, months), () -> forecasts.own(viewer, space, months));
    }

    private void putNames(Map<String, Object> context, MacroParameters setting, Forecast forecast) {
        PageLinks links = setting.links(request.contextPath(), request);
        RegisterInput due = new RegisterInput(
                setting.text("scheme").orElse(""),
                "",
                "",
                "",
                "",
                forecast.months().get(0).first().toString(),
                forecast.months().get(forecast.months().size() - 1).last().toString(),
                "",
                false);
        Optional<String> after = links.value("after");
        RegisterRequest asked = due.request(after, setting.rows("pageSize", RegisterQuery.LARGEST, 50));
        RegisterEntries page = shared(
                viewers.current(),
                List.of(setting.space(), asked),
                () -> register.page(viewers.current(), setting.space(), asked));
        context.put("named", due(page.entries()));
        context.put("shown", page.entries().size());
        context.put("firstUrl", after.isPresent() ? links.with(Map.of()) : "");
        context.put(
                "nextUrl",
                page.next().map(next -> links.with(Map.of("after", next))).orElse(""));
    }

    private List<EntryView> due(List<RegisterEntry> entries) {
        return entries.stream().map(views::view).toList();
    }
}
