package org.guildhall.accreditation.file.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.register.Dossier;
import org.guildhall.accreditation.register.Dossiers;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.renewal.RenewalPoints;
import org.guildhall.accreditation.renewal.RenewalProgress;
import org.guildhall.accreditation.status.StandingRules;
import org.guildhall.community.CommunityService;
import org.guildhall.credential.issuing.CredentialService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Texts;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.web.Fact;

/** What the page of one accreditation gathers from several services. */
@Named
public class AccreditationPage {
    private final CommunityService communities;
    private final Dossiers dossiers;
    private final EntryViews views;
    private final RenewalPoints points;
    private final CredentialService credentials;
    private final StandingRules rules;
    private final Texts texts;

    @Inject
    public AccreditationPage(
            CommunityService communities,
            Dossiers dossiers,
            EntryViews views,
            RenewalPoints points,
            CredentialService credentials,
            StandingRules rules,
            Texts texts) {
        this.communities = communities;
        this.dossiers = dossiers;
        this.views = views;
        this.points = points;
        this.credentials = credentials;
        this.rules = rules;
        this.texts = texts;
    }

    Optional<Dossier> find(Viewer viewer, SpaceKey space, String number) {
        return dossiers.find(viewer, space, number);
    }

    EntryView entry(Dossier dossier) {
        return views.view(dossier.entry());
    }

    LocalDate today() {
        return rules.today();
    }

    /** How it stood, or will stand, in words. */
    String on(Dossier dossier, LocalDate day) {
        String state = views.stateText(rules.on(day, dossier.history()));
        return texts.text("guildhall.scheme.then", texts.day(day), state);
    }

    /** Points of the next renewal and of each class; none where no renewal is ahead or none are needed. */
    List<Fact> progress(Dossier dossier) {
        boolean isAhead = dossier.accreditation().state().isHeld()
                && dossier.accreditation().expiresOn().isPresent()
                && dossier.scheme().rules().renewal().points() > 0;
        return isAhead ? facts(points.progress(dossier.accreditation(), dossier.scheme(), rules.today())) : List.of();
    }

    private List<Fact> facts(RenewalProgress progress) {
        return Stream.concat(
                        Stream.of(Fact.of(
                                texts.text("guildhall.scheme.field.renewalPoints"),
                                texts.text("guildhall.scheme.progress", progress.counted(), progress.needed()))),
                        progress.classes().stream()
                                .map(each -> Fact.of(
                                        each.name(),
                                        texts.text(
                                                "guildhall.scheme.progress.class",
                                                each.counted(),
                                                each.least(),
                                                each.most()))))
                .toList();
    }

    boolean hasBadge(Viewer viewer, SpaceKey space, Dossier dossier) {
        return communities
                .find(viewer, space)
                .filter(community -> credentials.isAvailable(viewer, community, dossier.accreditation()))
                .isPresent();
    }
}
