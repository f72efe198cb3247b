package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/** Words notices for their reader; people have the names that they have now. */
@Named
@AsksNoRights
public class NoticeTexts {
    private final People people;

    @Inject
    public NoticeTexts(People people) {
        this.people = people;
    }

    /** In the order of the notices; one look-up of people for all. */
    List<String> of(Messages words, List<ShownNotice> notices) {
        List<PersonId> actors = notices.stream()
                .flatMap(each -> each.notice().actor().stream())
                .distinct()
                .toList();
        Map<PersonId, Person> known = actors.isEmpty() ? Map.of() : people.byIds(actors);
        return notices.stream().map(each -> text(words, each, known)).toList();
    }

    private static String text(Messages words, ShownNotice shown, Map<PersonId, Person> known) {
        Optional<PersonId> actor = shown.notice().actor();
        List<Serializable> arguments = new ArrayList<>();
        arguments.add(actor.map(person -> words.name(known.get(person))).orElse(""));
        arguments.add(shown.community().name());
        arguments.addAll(shown.notice().arguments());
        return words.text(shown.kind().textKey(), arguments.toArray(new Serializable[0]));
    }
}
