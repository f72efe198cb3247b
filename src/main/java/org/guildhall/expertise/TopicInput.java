package org.guildhall.expertise;

import org.guildhall.platform.error.Checks;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.PlainText;

/** A statement as somebody types it, before it is checked; the limits are those of {@link TopicStatement}. */
public record TopicInput(String topic, String relation, String note, boolean canBeAsked) {

    /** @throws org.guildhall.platform.error.RequestRefusedException of kind INVALID naming every field that breaks a rule */
    TopicInput checked() {
        new Checks()
                .text(topic, "topic", 100)
                .that(
                        topic == null || topic.isBlank() || !Folding.fold(topic).isEmpty(),
                        "topic",
                        "guildhall.expertise.topic-words")
                .that(PlainText.isOneLine(topic), "topic", "guildhall.expertise.topic-characters")
                .that(Relation.ofCode(relation).isPresent(), "relation", "guildhall.expertise.relation-unknown")
                .optionalText(note, "note", 1000)
                .that(PlainText.isLines(note), "note", "guildhall.expertise.note-characters")
                .orRefuse();
        return new TopicInput(Identity.shown(topic), relation, note == null ? "" : note.strip(), canBeAsked);
    }

    /** The same of a topic of another name. */
    TopicInput of(String name) {
        return new TopicInput(name, relation, note, canBeAsked);
    }
}
