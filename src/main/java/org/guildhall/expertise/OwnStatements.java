package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.platform.Messages;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What the viewer says of themselves in a community, and the forms to say more or change it. */
@Named
public class OwnStatements {
    private static final int SUGGESTIONS = 100;

    private final ExpertiseService service;
    private final ExpertiseLookup lookup;
    private final Messages texts;

    @Inject
    public OwnStatements(ExpertiseService service, ExpertiseLookup lookup, Messages texts) {
        this.service = service;
        this.lookup = lookup;
        this.texts = texts;
    }

    /**
     * What the viewer says of themselves, in the first person.
     *
     * @throws RequestRefusedException as {@link ExpertiseService#own}
     */
    public List<OwnStatementView> views(Viewer viewer, SpaceKey space) {
        return service.own(viewer, space).stream().map(this::view).toList();
    }

    private OwnStatementView view(TopicStatement statement) {
        return new OwnStatementView(
                String.valueOf(statement.topicId()),
                statement.topic(),
                texts.text("guildhall.expertise.own." + statement.relation().code(), statement.topic()),
                statement.note(),
                texts.text("guildhall.expertise.own.ask." + (statement.canBeAsked() ? "yes" : "no")));
    }

    /**
     * A form in which nothing is written.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community
     */
    public StatementForm form(Viewer viewer, SpaceKey space) {
        return StatementForm.empty(suggestions(viewer, space));
    }

    /**
     * The form with what the viewer says of a topic.
     *
     * @throws RequestRefusedException as {@link ExpertiseService#own}; NOT_FOUND (404) also for a topic of which the
     *     viewer says nothing
     */
    public StatementForm form(Viewer viewer, SpaceKey space, long topicId) {
        TopicStatement statement = service.own(viewer, space).stream()
                .filter(each -> each.topicId() == topicId)
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.expertise.no-such-statement"));
        return StatementForm.of(statement, suggestions(viewer, space));
    }

    /**
     * Names to choose from while typing.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community
     */
    public List<String> suggestions(Viewer viewer, SpaceKey space) {
        return lookup.topicsOf(viewer, space, SUGGESTIONS).stream()
                .map(Topic::name)
                .toList();
    }
}
