package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What somebody who would like to belong reads of their request, and whom they can turn to. */
@Named
public class OwnRequest {
    private final RequestAnswers answers;
    private final CoordinatorContacts contacts;
    private final Messages texts;

    @Inject
    public OwnRequest(RequestAnswers answers, CoordinatorContacts contacts, Messages texts) {
        this.answers = answers;
        this.contacts = contacts;
        this.texts = texts;
    }

    /** How the viewer's request was answered when it was not granted, in a community found for them. */
    public Optional<DeclinedView> declined(Viewer viewer, Community community) {
        return answers.own(viewer, community)
                .map(answer -> new DeclinedView(texts.day(answer.declinedOn()), answer.word()));
    }

    /** Those who look after a community found for the viewer. */
    public List<PersonLink> contacts(Viewer viewer, Community community) {
        return contacts.of(viewer, community);
    }

    /**
     * The viewer wants to see the answer no more.
     *
     * @throws RequestRefusedException as {@link RequestAnswers#putAway}
     */
    public void putAway(Viewer viewer, SpaceKey space) {
        answers.putAway(viewer, space);
    }
}
