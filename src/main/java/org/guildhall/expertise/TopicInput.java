package org.guildhall.expertise;

import org.guildhall.platform.error.Checks;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.text.Identity;

/** A statement as somebody types it, before it is checked; the limits are those of {@link TopicStatement}. */
public record TopicInput(String topic, String relation, String note, boolean canBeAsked) {

    /** @throws org.guildhall.platform.error.RequestRefusedException of kind INVALID naming every field that breaks a rule */
    TopicInput checked() {
        String shown = topic == null ? null : Identity.shown(topic);
        new Checks()
                .text(shown, "topic", 100)
                .that(
                        topic == null || topic.isBlank() || !Folding.fold(topic).isEmpty(),
                        "topic",
                        "guildhall.expertise.topic-words")
                .that(Relation.ofCode(relation).isPresent(), "relation", "guildhall.expertise.relation-unknown")
                .optionalText(note, "note", 1000)
                .orRefuse();
        return new TopicInput(shown, relation, note == null ? "" : note.strip(), canBeAsked);
    }

    /** The same of a topic of another name. */
    TopicInput of(String name) {
        return new TopicInput(name, relation, note, canBeAsked);
    }
}
