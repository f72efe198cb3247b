package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;

/** Puts offices and terms into words, in the reader's language. */
@Named
public class OfficeViews {
    /** So many days before the last one, the holder is asked to hand over. */
    static final int HAND_OVER_DAYS = 60;

    private static final String KIND = "guildhall.office.kind.";

    private final Messages texts;
    private final Clock clock;

    @Inject
    public OfficeViews(Messages texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** An office with its holders. */
    public OfficeView view(OfficeEntry entry) {
        Office office = entry.office();
        return new OfficeView(
                office.code(),
                name(office),
                description(office),
                office.kind() == OfficeKind.OWN,
                entry.isVacant(),
                entry.holders().stream()
                        .map(holder -> holder(office, holder, next(entry, holder)))
                        .toList());
    }

    /** Nothing where something is offered them already. */
    private NextTerm next(OfficeEntry entry, OfficeHolder holder) {
        boolean isOffered = entry.holders().stream()
                .anyMatch(each -> each.standing() == TermStanding.OFFERED
                        && each.person().id().equals(holder.person().id()));
        boolean isEnding = holder.person().isActive() && (isHandingOver(holder) || isOver(holder));
        if (isOffered || !isEnding) {
            return NextTerm.NONE;
        }
        TermDays next = NextTerm.after(holder.term().orElseThrow().days(), LocalDate.now(clock));
        LocalDate ends = next.ends().orElseThrow();
        return new NextTerm(next.begins().toString(), ends.toString(), texts.day(ends));
    }

    private static boolean isOver(OfficeHolder holder) {
        return holder.standing() == TermStanding.OVER;
    }

    /** What an office is called. */
    public String name(Office office) {
        return office.name().isEmpty() ? name(office.kind()) : office.name();
    }

    /** What a common office is called. */
    public String name(OfficeKind kind) {
        return texts.text(KIND + kind.code());
    }

    /** As forms begin a term with it, ISO 8601. */
    public String today() {
        return LocalDate.now(clock).toString();
    }

    private String description(Office office) {
        boolean isSaid = !office.description().isEmpty() || office.kind() == OfficeKind.OWN;
        return isSaid ? office.description() : texts.text(KIND + office.kind().code() + ".desc");
    }

    /** Somebody in an office. */
    public HolderView holder(Office office, OfficeHolder holder) {
        return holder(office, holder, NextTerm.NONE);
    }

    private HolderView holder(Office office, OfficeHolder holder, NextTerm next) {
        Person person = holder.person();
        return new HolderView(
                holder.term().map(OfficeTerm::id).orElse(0L),
                texts.name(person),
                person.username(),
                person.profileUrl().orElse(""),
                person.avatarUrl().orElse(""),
                person.isDeactivated() ? texts.text("guildhall.directory.deactivated") : "",
                standing(holder),
                holder.term().map(term -> days(term, holder.standing())).orElse(""),
                isHandingOver(holder),
                next,
                tasks(office, holder));
    }

    /** What the viewer holds or is offered. */
    public OwnOfficeView own(Person viewer, OfficeReading.OwnTerm own) {
        OfficeHolder holder = new OfficeHolder(viewer, Optional.of(own.term()), own.standing());
        return new OwnOfficeView(
                own.office().code(), name(own.office()), description(own.office()), holder(own.office(), holder));
    }

    private static String standing(OfficeHolder holder) {
        return holder.standing() == TermStanding.CLOSED
                ? holder.term().map(term -> term.state().code()).orElse("")
                : holder.standing().code();
    }

    private String days(OfficeTerm term, TermStanding standing) {
        return switch (standing) {
            case OVER ->
                texts.text("guildhall.office.days.over", term.days().ends().orElseThrow());
            case CLOSED ->
                texts.text(
                        "guildhall.office.days." + term.state().code(),
                        term.closedOn().orElse(term.days().begins()));
            case HOLDING, OFFERED, UPCOMING -> lasting(term.days());
        };
    }

    private String lasting(TermDays days) {
        boolean isBegun = days.isBegunOn(LocalDate.now(clock));
        return days.ends()
                .map(last -> texts.text("guildhall.office.days.from-until", days.begins(), last))
                .orElseGet(() -> texts.text("guildhall.office.days." + (isBegun ? "since" : "from"), days.begins()));
    }

    private boolean isHandingOver(OfficeHolder holder) {
        LocalDate soon = LocalDate.now(clock).plusDays(HAND_OVER_DAYS);
        return holder.term()
                .filter(term -> term.state() == TermState.HELD)
                .flatMap(term -> term.days().ends())
                .filter(last -> !last.isAfter(soon))
                .isPresent();
    }

    private static List<HandOverTask> tasks(Office office, OfficeHolder holder) {
        List<String> done = holder.term().map(OfficeTerm::done).orElse(List.of());
        return office.checklist().stream()
                .map(line -> new HandOverTask(line, done.contains(line)))
                .toList();
    }
}
