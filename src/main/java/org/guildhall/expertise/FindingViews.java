package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.accreditation.status.StatusText;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonPageAddress;

/** Puts findings into words, in the reader's language. */
@Named
public class FindingViews {
    private final StatusCalculator rules;
    private final Messages texts;

    @Inject
    public FindingViews(StatusCalculator rules, Messages texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /** A finding in the words of the viewer. */
    public FindingView view(Finding finding) {
        Person person = finding.person();
        return new FindingView(
                person.fullName(),
                person.username(),
                person.profileUrl().orElse(""),
                PersonPageAddress.of(finding.best().community().space(), person.username()),
                person.avatarUrl().orElse(""),
                finding.reasons().stream().map(this::view).toList(),
                finding.accreditations().stream().map(this::accreditation).toList(),
                asking(finding));
    }

    private String asking(Finding finding) {
        return finding.restingUntil()
                .map(day -> texts.text("guildhall.expertise.ask.resting", day))
                .orElseGet(() -> texts.text(
                        "guildhall.expertise.ask." + (finding.best().statement().canBeAsked() ? "yes" : "no")));
    }

    private ReasonView view(Reason reason) {
        return new ReasonView(
                reason(reason.statement()),
                reason.statement().note(),
                reason.community().name());
    }

    /** Such as “teaches Facilitation”. */
    public String reason(TopicStatement statement) {
        return reason(statement.relation(), statement.topic());
    }

    /** The same for the short of it. */
    public String reason(StatedTopic stated) {
        return reason(stated.relation(), stated.topic());
    }

    private String reason(Relation relation, String topic) {
        return texts.text("guildhall.expertise.reason." + relation.code(), topic);
    }

    /** An accreditation with its last days, as the register tells them. */
    public String accreditation(CurrentAccreditation held) {
        return texts.text(
                "guildhall.expertise.accredited",
                held.schemeName(),
                held.level(),
                StatusText.of(held, rules.today(), texts));
    }
}
