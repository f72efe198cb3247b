package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.membership.Waiting;
import org.guildhall.membership.WaitingFor;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;

/** {@code cop-register}: everybody who holds or held an accreditation of the community. */
public final class RegisterMacro extends CommunityMacro {
    private final Register register;
    private final EntryViews views;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;
    private final Messages texts;
    private final WaitingFor waiting;

    @Inject
    public RegisterMacro(
            Register register,
            EntryViews views,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            Messages texts,
            WaitingFor waiting,
            MacroGuard guard) {
        super("cop-register", guard);
        this.register = register;
        this.views = views;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
        this.texts = texts;
        this.waiting = waiting;
    }

    @Override
    protected String render(MacroParameters setting) {
        PageLinks links = setting.links(request.contextPath(), request);
        if (!isKept(setting)) {
            return NoSchemes.shown(setting, templates);
        }
        int size = setting.rows("pageSize", RegisterQuery.LARGEST, 50);
        Map<String, Object> context = new HashMap<>();
        context.put("problem", "");
        RegisterEntries page;
        try {
            RegisterRequest asked = asked(setting, links).request(links.value("after"), size);
            page = shared(
                    viewers.current(),
                    List.of(setting.space(), asked),
                    () -> register.page(viewers.current(), setting.space(), asked));
        } catch (RequestRefusedException refusal) {
            if (links.value("on").isEmpty() || refusal.kind() != RequestRefusedException.Kind.INVALID) {
                throw refusal;
            }
            context.put("problem", texts.text(refusal.problems().get(0)));
            page = new RegisterEntries(List.of(), Optional.empty());
        }
        context.put("entries", page.entries().stream().map(views::view).toList());
        context.put("shown", page.entries().size());
        context.put("on", links.value("on").orElse(""));
        context.put(
                "dayText",
                page.entries().stream()
                        .findFirst()
                        .filter(any -> dayOf(setting, links).isPresent())
                        .map(entry -> texts.day(entry.standing().on()))
                        .orElse(""));
        context.put("controls", setting.hasControls());
        context.put("waiting", waitingOn(setting));
        context.put("waitingBase", request.contextPath());
        context.put("links", links);
        context.put("mine", MyAccreditationsLink.address(viewers.current(), request.contextPath(), setting.space()));
        context.put(
                "apply", MyAccreditationsLink.application(viewers.current(), request.contextPath(), setting.space()));
        context.put("query", links.value("q").orElse(""));
        context.put("first", links.value("after").isEmpty());
        Map<String, String> kept =
                Map.of("q", links.value("q").orElse(""), "on", links.value("on").orElse(""));
        context.put("firstUrl", links.with(kept));
        context.put(
                "nextUrl", page.next().map(next -> nextUrl(links, kept, next)).orElse(""));
        return templates.render("templates/guildhall/accreditation/register.vm", context);
    }

    /** On pages of the community itself, not where a register of another space is shown. */
    private List<Waiting> waitingOn(MacroParameters setting) {
        boolean isOwn = setting.hasControls() && setting.text("community").isEmpty();
        return isOwn
                ? shared(
                        viewers.current(),
                        List.of("waiting", setting.space()),
                        () -> waiting.of(viewers.current(), setting.space()))
                : List.of();
    }

    private boolean isKept(MacroParameters setting) {
        return shared(
                viewers.current(),
                List.of("kept", setting.space()),
                () -> register.isKept(viewers.current(), setting.space()));
    }

    /** What the author set, narrowed by what the reader typed; states belong to today, so another day sets them aside. */
    private static RegisterInput asked(MacroParameters setting, PageLinks links) {
        return new RegisterInput(
                setting.text("scheme").orElse(""),
                setting.text("levels").orElse(""),
                links.value("on").isPresent() ? "" : setting.codes("states").orElse(""),
                links.value("q").orElse(""),
                "",
                "",
                "",
                dayOf(setting, links).orElse(""),
                false);
    }

    private static Optional<String> dayOf(MacroParameters setting, PageLinks links) {
        return links.value("on").or(() -> setting.text("asOf"));
    }

    private static String nextUrl(PageLinks links, Map<String, String> kept, String next) {
        Map<String, String> values = new HashMap<>(kept);
        values.put("after", next);
        return links.with(values);
    }
}
