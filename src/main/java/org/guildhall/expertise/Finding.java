package org.guildhall.expertise;

import java.util.List;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.platform.Person;

/** A person who may help, with the reason why. */
public record Finding(
        Person person, Community community, TopicStatement statement, List<CurrentAccreditation> accreditations) {
    public Finding {
        accreditations = List.copyOf(accreditations);
    }

    /** Whether the person is willing and able to be asked. */
    public boolean canBeAsked() {
        return statement.canBeAsked() && !person.isDeactivated();
    }
}
