package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.OfficerSeat;
import org.guildhall.accreditation.scheme.OfficerWork;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.membership.Waiting;
import org.guildhall.membership.WaitingItem;
import org.guildhall.membership.WaitingKind;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/** Activities of holders that nobody has reviewed, for those who assess under the scheme. */
@Named
public class ActivitiesWaiting implements OfficerWork {
    private final Activities activities;
    private final Accreditations accreditations;
    private final HolderDirectory holders;
    private final Messages texts;

    @Inject
    public ActivitiesWaiting(
            Activities activities, Accreditations accreditations, HolderDirectory holders, Messages texts) {
        this.activities = activities;
        this.accreditations = accreditations;
        this.holders = holders;
        this.texts = texts;
    }

    @Override
    public List<Waiting> waiting(OfficerSeat seat) {
        List<Activity> open = seat.assesses().isEmpty()
                ? List.of()
                : activities.unreviewed(seat.community().id(), seat.assesses(), Waiting.MOST + 1).stream()
                        .filter(each -> !seat.viewer().is(each.person()))
                        .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<PersonId> people = open.stream().map(Activity::person).distinct().toList();
        Map<PersonId, Person> known = holders.byIds(people);
        List<Accreditation> held = accreditations.of(List.of(seat.community().id()), people);
        return List.of(Waiting.of(
                WaitingKind.ACTIVITY,
                seat.page("accreditations"),
                open.stream()
                        .flatMap(each -> of(each, held)
                                .map(accreditation -> item(seat, known.get(each.person()), each, accreditation))
                                .stream())
                        .toList()));
    }

    private static Optional<Accreditation> of(Activity activity, List<Accreditation> held) {
        return held.stream()
                .filter(each -> each.schemeId() == activity.schemeId()
                        && each.holder().equals(activity.person())
                        && each.state().isHeld())
                .findFirst();
    }

    private WaitingItem item(OfficerSeat seat, Person person, Activity activity, Accreditation accreditation) {
        return new WaitingItem(
                texts.name(person),
                activity.kind(),
                seat.page("holder-activities") + "&number=" + accreditation.number());
    }
}
