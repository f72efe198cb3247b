package org.guildhall.accreditation.file.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.register.AccreditationDetails;
import org.guildhall.accreditation.register.AccreditationDetailsReader;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.renewal.RenewalPoints;
import org.guildhall.accreditation.renewal.RenewalProgress;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.CommunityService;
import org.guildhall.credential.issuing.CredentialService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.web.LabelledText;

/** What the page of one accreditation gathers from several services. */
@Named
public class AccreditationPageData {
    private final CommunityService communities;
    private final AccreditationDetailsReader dossiers;
    private final EntryViews views;
    private final RenewalPoints points;
    private final CredentialService credentials;
    private final StatusCalculator rules;
    private final Messages texts;

    @Inject
    public AccreditationPageData(
            CommunityService communities,
            AccreditationDetailsReader dossiers,
            EntryViews views,
            RenewalPoints points,
            CredentialService credentials,
            StatusCalculator rules,
            Messages texts) {
        this.communities = communities;
        this.dossiers = dossiers;
        this.views = views;
        this.points = points;
        this.credentials = credentials;
        this.rules = rules;
        this.texts = texts;
    }

    Optional<AccreditationDetails> find(Viewer viewer, SpaceKey space, String number) {
        return dossiers.find(viewer, space, number);
    }

    EntryView entry(AccreditationDetails dossier) {
        return views.view(dossier.entry());
    }

    LocalDate today() {
        return rules.today();
    }

    /** How it stood, or will stand, in words. */
    String on(AccreditationDetails dossier, LocalDate day) {
        String state = views.stateText(rules.on(day, dossier.history()));
        return texts.text("guildhall.scheme.then", texts.day(day), state);
    }

    /** Points of the next renewal and of each class; none where no renewal is ahead or none are needed. */
    List<LabelledText> progress(AccreditationDetails dossier) {
        boolean isAhead = dossier.accreditation().state().isHeld()
                && dossier.accreditation().expiresOn().isPresent()
                && dossier.scheme().rules().renewal().points() > 0;
        return isAhead ? facts(points.progress(dossier.accreditation(), dossier.scheme(), rules.today())) : List.of();
    }

    private List<LabelledText> facts(RenewalProgress progress) {
        return Stream.concat(
                        Stream.of(LabelledText.of(
                                texts.text("guildhall.scheme.field.renewalPoints"),
                                texts.text("guildhall.scheme.progress", progress.counted(), progress.needed()))),
                        progress.classes().stream()
                                .map(each -> LabelledText.of(
                                        each.name(),
                                        texts.text(
                                                "guildhall.scheme.progress.class",
                                                each.counted(),
                                                each.least(),
                                                each.most()))))
                .toList();
    }

    boolean hasBadge(Viewer viewer, SpaceKey space, AccreditationDetails dossier) {
        return communities
                .find(viewer, space)
                .filter(community -> credentials.isAvailable(viewer, community, dossier.accreditation()))
                .isPresent();
    }
}
