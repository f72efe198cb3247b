package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.OfficerSeat;
import org.guildhall.accreditation.scheme.OfficerWork;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.membership.Waiting;
import org.guildhall.membership.WaitingItem;
import org.guildhall.membership.WaitingKind;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/** Suspensions and probations whose day of review has come, for those who decide under the scheme. */
@Named
public class ReviewsWaiting implements OfficerWork {
    private final Accreditations accreditations;
    private final HolderDirectory holders;
    private final StatusCalculator rules;
    private final Messages texts;

    @Inject
    public ReviewsWaiting(
            Accreditations accreditations, HolderDirectory holders, StatusCalculator rules, Messages texts) {
        this.accreditations = accreditations;
        this.holders = holders;
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public List<Waiting> waiting(OfficerSeat seat) {
        if (seat.decides().isEmpty()) {
            return List.of();
        }
        List<Accreditation> due =
                accreditations
                        .reviewsDue(seat.community().id(), seat.decides(), rules.today(), Waiting.MOST + 1)
                        .stream()
                        .filter(each -> !seat.viewer().is(each.holder()))
                        .toList();
        Map<PersonId, Person> people =
                holders.byIds(due.stream().map(Accreditation::holder).toList());
        return List.of(Waiting.of(
                WaitingKind.REVIEW,
                seat.page("accreditations"),
                due.stream()
                        .map(each -> new WaitingItem(
                                texts.name(people.get(each.holder())),
                                texts.text(
                                        "guildhall.scheme.award",
                                        seat.schemes().get(each.schemeId()).name(),
                                        each.level()),
                                seat.page("accreditation") + "&number=" + each.number()))
                        .toList()));
    }
}
