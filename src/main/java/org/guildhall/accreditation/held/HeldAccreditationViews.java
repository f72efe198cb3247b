package org.guildhall.accreditation.held;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.renewal.RenewalPoints;
import org.guildhall.accreditation.renewal.RenewalProgress;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.RenewalWindow;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.community.Community;
import org.guildhall.credential.issuing.CredentialService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Viewer;

/** Makes the views of accreditations for their holder. */
@Named
public class HeldAccreditationViews {
    private final EntryViews views;
    private final RenewalPoints points;
    private final CredentialService credentials;
    private final StatusCalculator rules;
    private final Messages texts;

    @Inject
    public HeldAccreditationViews(
            EntryViews views,
            RenewalPoints points,
            CredentialService credentials,
            StatusCalculator rules,
            Messages texts) {
        this.views = views;
        this.points = points;
        this.credentials = credentials;
        this.rules = rules;
        this.texts = texts;
    }

    /** One of the viewer’s own. */
    public HeldAccreditationView card(Viewer viewer, Community community, RegisterEntry entry) {
        Accreditation accreditation = entry.accreditation();
        return new HeldAccreditationView(
                views.view(entry),
                String.valueOf(entry.scheme().id()),
                entry.standing().underAppeal(),
                isDue(entry) ? renewal(entry) : "",
                progress(entry),
                credentials.isAvailable(viewer, community, accreditation),
                steps(entry));
    }

    private boolean isDue(RegisterEntry entry) {
        StatusOnDay.State state = entry.standing().state();
        return entry.accreditation().state().isHeld()
                && state != StatusOnDay.State.SUSPENDED
                && RenewalWindow.isDue(
                        entry.accreditation().term(), entry.scheme().rules(), rules.today());
    }

    private String renewal(RegisterEntry entry) {
        return RenewalWindow.closesOn(
                        entry.accreditation().term(), entry.scheme().rules())
                .map(last -> texts.text("guildhall.application.renewal.due.until", texts.day(last)))
                .orElseGet(() -> texts.text("guildhall.application.renewal.due"));
    }

    private RenewalProgress progress(RegisterEntry entry) {
        boolean counts = entry.accreditation().state().isHeld()
                && entry.scheme().rules().renewal().points() > 0;
        return counts ? points.progress(entry.accreditation(), entry.scheme(), rules.today()) : null;
    }

    private static List<String> steps(RegisterEntry entry) {
        return AccreditationTransitions.possibleIn(
                        entry.accreditation().status().at())
                .stream()
                .filter(step -> step.party() == ActingRole.HOLDER)
                .filter(step ->
                        step != AccreditationAction.RESIGN || entry.standing().state() != StatusOnDay.State.LAPSED)
                .map(AccreditationAction::code)
                .toList();
    }
}
