package org.guildhall.platform;

import java.util.Optional;
import org.guildhall.platform.error.RequestRefusedException;

/** Who is looking or acting: a signed-in person or an anonymous visitor. */
public record Viewer(Optional<PersonId> person) {

    public static final Viewer ANONYMOUS = new Viewer(Optional.empty());

    public static Viewer of(PersonId person) {
        return new Viewer(Optional.of(person));
    }

    /** @throws RequestRefusedException of kind UNAUTHENTICATED when nobody is signed in */
    public PersonId signedIn() {
        return person.orElseThrow(RequestRefusedException::unauthenticated);
    }

    public boolean isAnonymous() {
        return person.isEmpty();
    }

    public boolean is(PersonId other) {
        return person.filter(other::equals).isPresent();
    }
}
