package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.expertise.Topics;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Puts members beside the topics they share. */
@Named
public class TopicMatrices {
    private final Topics topics;
    private final Messages texts;

    /** A topic and how many of the members say something of it. */
    private record Counted(String name, long members) {}

    @Inject
    public TopicMatrices(Topics topics, Messages texts) {
        this.topics = topics;
        this.texts = texts;
    }

    /**
     * The members of a page with what they say of the topics of most of them; one look-up.
     *
     * @param viewer for whom the page was read
     */
    TopicMatrix of(Viewer viewer, DirectoryPage page) {
        Map<PersonId, List<TopicStatement>> said =
                topics.ofPeople(page.community().id(), page.byPerson().keySet());
        List<Counted> all = counted(said);
        List<String> shown =
                all.stream().limit(TopicMatrix.MOST).map(Counted::name).toList();
        List<MatrixRow> rows = new ArrayList<>();
        page.byPerson()
                .forEach((person, member) ->
                        rows.add(new MatrixRow(member, cells(said.getOrDefault(person, List.of()), shown))));
        return new TopicMatrix(shown, rows, all.size() - shown.size());
    }

    private static List<Counted> counted(Map<PersonId, List<TopicStatement>> said) {
        Map<String, Long> members = new HashMap<>();
        said.values().forEach(all -> all.forEach(each -> members.merge(each.topic(), 1L, Long::sum)));
        return members.entrySet().stream()
                .map(each -> new Counted(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Counted::members).reversed().thenComparing(Counted::name))
                .toList();
    }

    private List<String> cells(List<TopicStatement> said, List<String> shown) {
        return shown.stream()
                .map(topic -> relation(said, topic).map(this::words).orElse(""))
                .toList();
    }

    private static Optional<Relation> relation(List<TopicStatement> said, String topic) {
        return said.stream()
                .filter(each -> each.topic().equals(topic))
                .map(TopicStatement::relation)
                .findFirst();
    }

    private String words(Relation relation) {
        return texts.text("guildhall.directory.matrix." + relation.code());
    }
}
