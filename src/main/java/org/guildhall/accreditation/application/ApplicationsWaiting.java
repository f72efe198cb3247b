package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.OfficerSeat;
import org.guildhall.accreditation.scheme.OfficerWork;
import org.guildhall.membership.Waiting;
import org.guildhall.membership.WaitingItem;
import org.guildhall.membership.WaitingKind;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/** Open applications, for those who may assess or decide them: whoever asks, assesses and decides are three. */
@Named
public class ApplicationsWaiting implements OfficerWork {
    private static final int LOOK = 500;

    private final Applications applications;
    private final HolderDirectory holders;
    private final Messages texts;

    @Inject
    public ApplicationsWaiting(Applications applications, HolderDirectory holders, Messages texts) {
        this.applications = applications;
        this.holders = holders;
        this.texts = texts;
    }

    @Override
    public List<Waiting> waiting(OfficerSeat seat) {
        List<Application> open = applications.openAfter(seat.community().id(), 0, LOOK);
        List<Application> toAssess =
                open.stream().filter(each -> isToAssess(seat, each)).toList();
        List<Application> toDecide =
                open.stream().filter(each -> isToDecide(seat, each)).toList();
        return List.of(waiting(seat, WaitingKind.ASSESS, toAssess), waiting(seat, WaitingKind.DECIDE, toDecide));
    }

    private static boolean isToAssess(OfficerSeat seat, Application application) {
        return seat.assesses().contains(application.schemeId())
                && !seat.viewer().is(application.applicant())
                && !application.isRecommendedOn()
                && application
                        .assessment()
                        .map(Application.Assessment::assessor)
                        .filter(assessor -> !seat.viewer().is(assessor))
                        .isEmpty();
    }

    private static boolean isToDecide(OfficerSeat seat, Application application) {
        return seat.decides().contains(application.schemeId())
                && !seat.viewer().is(application.applicant())
                && application.isRecommendedOn()
                && application
                        .assessment()
                        .filter(each -> seat.viewer().is(each.assessor()))
                        .isEmpty()
                && application
                        .decision()
                        .filter(each -> seat.viewer().is(each.decider()))
                        .isEmpty();
    }

    private Waiting waiting(OfficerSeat seat, WaitingKind kind, List<Application> found) {
        Map<PersonId, Person> people =
                holders.byIds(found.stream().map(Application::applicant).toList());
        return Waiting.of(
                kind,
                seat.page("applications"),
                found.stream()
                        .map(each -> new WaitingItem(
                                texts.name(people.get(each.applicant())),
                                texts.text(
                                        "guildhall.scheme.award",
                                        seat.schemes().get(each.schemeId()).name(),
                                        each.level()),
                                seat.page("application") + "&id=" + each.id()))
                        .toList());
    }
}
