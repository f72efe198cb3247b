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
import org.guildhall.accreditation.status.StatusText;
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
    private final AccreditationDetailsReader reader;
    private final EntryViews views;
    private final RenewalPoints points;
    private final CredentialService credentials;
    private final StatusCalculator rules;
    private final Messages texts;

    @Inject
    public AccreditationPageData(
            CommunityService communities,
            AccreditationDetailsReader reader,
            EntryViews views,
            RenewalPoints points,
            CredentialService credentials,
            StatusCalculator rules,
            Messages texts) {
        this.communities = communities;
        this.reader = reader;
        this.views = views;
        this.points = points;
        this.credentials = credentials;
        this.rules = rules;
        this.texts = texts;
    }

    Optional<AccreditationDetails> find(Viewer viewer, SpaceKey space, String number) {
        return reader.find(viewer, space, number);
    }

    EntryView entry(AccreditationDetails details) {
        return views.view(details.entry());
    }

    LocalDate today() {
        return rules.today();
    }

    /** The status on a day, past or coming, as text. */
    String on(AccreditationDetails details, LocalDate day) {
        String state = StatusText.of(rules.on(day, details.history()), texts);
        return texts.text("guildhall.scheme.then", texts.day(day), state);
    }

    /** Points of the next renewal and of each class; none where no renewal is ahead or none are needed. */
    List<LabelledText> progress(AccreditationDetails details) {
        boolean isAhead = details.accreditation().state().isHeld()
                && details.accreditation().expiresOn().isPresent()
                && details.scheme().rules().renewal().points() > 0;
        return isAhead ? facts(points.progress(details.accreditation(), details.scheme(), rules.today())) : List.of();
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

    boolean hasBadge(Viewer viewer, SpaceKey space, AccreditationDetails details) {
        return communities
                .find(viewer, space)
                .filter(community -> credentials.isAvailable(viewer, community, details.accreditation()))
                .isPresent();
    }
}
