package org.guildhall.expertise;

import org.guildhall.platform.error.Checks;
import org.guildhall.platform.text.Folding;

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
                .that(Relation.ofCode(relation).isPresent(), "relation", "guildhall.expertise.relation-unknown")
                .optionalText(note, "note", 1000)
                .orRefuse();
        return new TopicInput(
                topic.trim().replaceAll("\\s+", " "), relation, note == null ? "" : note.trim(), canBeAsked);
    }
}
