package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** What the viewer wrote with a request to join, and the answer to one that was not granted. */
@Named
public class OwnRequestData implements OwnData {
    private final Memberships memberships;
    private final RequestAnswers answers;

    @Inject
    public OwnRequestData(Memberships memberships, RequestAnswers answers) {
        this.memberships = memberships;
        this.answers = answers;
    }

    @Override
    public String section() {
        return "request";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return Stream.concat(asked(viewer.signedIn(), community), declined(viewer, community))
                .toList();
    }

    private Stream<OwnRecord> asked(PersonId person, Community community) {
        return memberships.requestWords(community.id(), List.of(person)).values().stream()
                .map(word -> OwnRecord.with().fact("word", word).build());
    }

    private Stream<OwnRecord> declined(Viewer viewer, Community community) {
        return answers.own(viewer, community).stream()
                .map(answer -> OwnRecord.with()
                        .fact("declinedOn", answer.declinedOn())
                        .fact("word", answer.word())
                        .build());
    }
}
