package org.guildhall.accreditation.file.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.LifecycleState;
import org.junit.Test;

public class StatusChangeResourceTest {
    @Test
    public void whatCanBeDoneWithAnAccreditationCanBeDoneOverRest() {
        Set<AccreditationAction> possible = Arrays.stream(AccreditationState.values())
                .filter(state -> state.isHeld() || state.isEnded())
                .flatMap(state -> Stream.of(new LifecycleState(state, false), new LifecycleState(state, true)))
                .flatMap(at -> AccreditationTransitions.possibleIn(at).stream())
                .collect(Collectors.toSet());

        assertThat(possible.remove(AccreditationAction.SUPERSEDE))
                .as("has an address of its own, as it makes another accreditation")
                .isTrue();
        assertThat(possible.remove(AccreditationAction.TAKE_BACK))
                .as("has an address of its own, as it is no change but undoes the grant")
                .isTrue();
        assertThat(StatusChangeResource.CHANGES.values()).containsExactlyInAnyOrderElementsOf(possible);
    }

    @Test
    public void everyChangeHasAnAddressAndNoOther() {
        List<String> addresses = Arrays.stream(StatusChangeResource.class.getMethods())
                .map(method -> method.getAnnotation(Path.class))
                .filter(path -> path != null && path.value().contains("{change: "))
                .map(path -> path.value().replaceFirst(".*\\{change: (.*)}", "$1"))
                .flatMap(names -> Stream.of(names.split("[|]")))
                .toList();

        assertThat(addresses).containsExactlyInAnyOrderElementsOf(StatusChangeResource.CHANGES.keySet());
    }
}
