package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.macro.CommunityMacro;
import org.guildhall.platform.macro.MacroGuard;
import org.guildhall.platform.macro.MacroParameters;
import org.guildhall.platform.text.Parsing;

/** {@code cop-accreditation}: whether a person or a number is accredited, now or on a day. */
public final class AccreditationMacro extends CommunityMacro {
    private static final Set<String> STYLES = Set.of("line", "card", "seal");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private static final int MATCHES = 10;

    private final AccreditationCheck check;
    private final EntryViews views;
    private final Viewers viewers;
    private final RequestParameters request;
    private final Templates templates;
    private final Messages texts;

    @Inject
    public AccreditationMacro(
            AccreditationCheck check,
            EntryViews views,
            Viewers viewers,
            RequestParameters request,
            Templates templates,
            Messages texts,
            MacroGuard guard) {
        super("cop-accreditation", guard);
        this.check = check;
        this.views = views;
        this.viewers = viewers;
        this.request = request;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    protected String render(MacroParameters setting) {
        PageLinks links = setting.links(request.contextPath(), request);
        boolean isFixed = setting.text("user").or(() -> setting.text("number")).isPresent();
        if (!isFixed && !isKept(setting)) {
            return NoSchemes.shown(setting, templates);
        }
        Optional<String> asked = isFixed ? setting.text("number").or(() -> setting.text("user")) : links.value("who");
        Optional<String> dayText = isFixed ? asOf(setting) : links.value("on").or(() -> asOf(setting));
        Map<String, Object> context = new HashMap<>();
        context.put("form", !isFixed && setting.hasControls());
        context.put("links", links);
        context.put(
                "badgeUrl",
                request.contextPath() + "/plugins/guildhall/check-credential.action?key="
                        + URLEncoder.encode(setting.space().value(), StandardCharsets.UTF_8));
        context.put("mine", MyAccreditationsLink.address(viewers.current(), request.contextPath(), setting.space()));
        context.put(
                "apply", MyAccreditationsLink.application(viewers.current(), request.contextPath(), setting.space()));
        context.put("who", setting.text("number").isPresent() ? "" : asked.orElse(""));
        context.put("on", dayText.orElse(""));
        context.put("asked", asked.isPresent());
        context.put("problem", "");
        String style = setting.oneOf("style", STYLES, "card");
        context.put("style", style);
        context.put("inLine", isFixed && style.equals("line"));
        context.put("silent", !isFixed && !setting.hasControls());
        context.put("checkUrl", checkUrl(setting));
        context.put(
                "claimsUrl",
                setting.hasControls() && !viewers.current().isAnonymous()
                        ? request.contextPath() + "/plugins/guildhall/claims.action?key="
                                + URLEncoder.encode(setting.space().value(), StandardCharsets.UTF_8)
                        : "");
        put(context, RegisterEntries.NONE, Map.of(), links);
        context.put("dayText", "");
        try {
            Optional<LocalDate> day =
                    dayText.map(text -> Parsing.day(text).orElseThrow(() -> RequestRefusedException.noDay("asOf")));
            context.put("dayText", day.map(texts::day).orElse(""));
            RegisterEntries found = asked.map(
                            who -> isFixed ? fixed(setting, who, day) : found(setting, links, who, day))
                    .orElse(RegisterEntries.NONE);
            put(context, found, Map.of("who", asked.orElse(""), "on", dayText.orElse("")), links);
        } catch (RequestRefusedException refusal) {
            if (isFixed || refusal.kind() == RequestRefusedException.Kind.NOT_FOUND) {
                throw refusal;
            }
            context.put("problem", texts.text(refusal.problems().get(0)));
        }
        return templates.render("templates/guildhall/accreditation/check.vm", context);
    }

    /**
     * The host asks once for all styles. Within a sentence a line can stand only so; cards, seals and the form are blocks,
     * and browsers end a paragraph before a block that stands in it.
     */
    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }

    /** The one accreditation, or the one person's, that the author set. */
    private RegisterEntries fixed(MacroParameters setting, String who, Optional<LocalDate> day) {
        Optional<String> scheme = setting.text("scheme");
        return shared(
                viewers.current(),
                List.of(setting.space(), who, scheme, day),
                () -> check.of(viewers.current(), setting.space(), who, scheme, day));
    }

    private boolean isKept(MacroParameters setting) {
        return shared(
                viewers.current(), List.of(setting.space()), () -> check.isKept(viewers.current(), setting.space()));
    }

    private RegisterEntries found(MacroParameters setting, PageLinks links, String who, Optional<LocalDate> day) {
        AccreditationCheck.Asked asked =
                new AccreditationCheck.Asked(who, setting.text("scheme"), day, links.value("after"), MATCHES);
        return shared(
                viewers.current(),
                List.of(setting.space(), asked),
                () -> check.matches(viewers.current(), setting.space(), asked));
    }

    /** All that one person holds is answered in full; of several people, each is a link to the answer. */
    private void put(Map<String, Object> context, RegisterEntries found, Map<String, String> asked, PageLinks links) {
        boolean isOne = found.isOfOnePerson() && links.value("after").isEmpty();
        context.put("answers", isOne ? found.entries().stream().map(views::view).toList() : List.of());
        context.put(
                "matches",
                isOne
                        ? List.of()
                        : found.entries().stream()
                                .map(views::view)
                                .map(entry -> new CheckMatch(
                                        entry,
                                        links.with(Map.of("who", entry.number(), "on", asked.getOrDefault("on", "")))))
                                .toList());
        context.put("first", links.value("after").isEmpty());
        context.put("firstUrl", links.with(asked));
        context.put(
                "nextUrl",
                found.next().map(next -> links.with(with(asked, next))).orElse(""));
    }

    private static Map<String, String> with(Map<String, String> asked, String after) {
        Map<String, String> values = new HashMap<>(asked);
        values.put("after", after);
        return values;
    }

    /** The parameter's name of today, or the one it had before. */
    private static Optional<String> asOf(MacroParameters setting) {
        return setting.text("asOf").or(() -> setting.text("date"));
    }

    /** Where anybody checks a number that is put behind it; empty where numbers are to be plain text. */
    private String checkUrl(MacroParameters setting) {
        boolean isLinked = setting.oneOf("link", YES_OR_NO, "true").equals("true");
        return isLinked ? request.contextPath() + "/plugins/guildhall/verify.action?number=" : "";
    }
}
