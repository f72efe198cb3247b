package org.guildhall.platform.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.platform.RequestParameters;
import org.junit.Test;

public class ConfluenceRequestParametersTest {
    private final ServedRequest served = new ServedRequest();
    private final RequestParameters parameters = served.parameters();

    @Test
    public void allParametersAreToldByName() {
        served.next(Map.of("cop-members-q", "ana", "pageId", "7"));

        assertThat(parameters.all()).containsOnly(Map.entry("cop-members-q", "ana"), Map.entry("pageId", "7"));
        assertThat(parameters.get("pageId")).contains("7");
    }

    @Test
    public void eachNameIsCountedByItselfWithinARequest() {
        assertThat(parameters.occurrence("cop-members")).isEqualTo(1);
        assertThat(parameters.occurrence("cop-members")).isEqualTo(2);
        assertThat(parameters.occurrence("cop-register")).isEqualTo(1);
    }

    @Test
    public void theNextRequestIsCountedAnew() {
        parameters.occurrence("cop-members");
        served.next();

        assertThat(parameters.occurrence("cop-members")).isEqualTo(1);
    }

    @Test
    public void whereThereIsNoRequestThereIsNothingAndEveryOccurrenceIsTheFirst() {
        served.end();

        assertThat(parameters.all()).isEmpty();
        assertThat(parameters.get("pageId")).isEmpty();
        assertThat(parameters.contextPath()).isEmpty();
        assertThat(parameters.occurrence("cop-members")).isEqualTo(1);
        assertThat(parameters.occurrence("cop-members")).isEqualTo(1);
    }

    @Test
    public void itIsKnownWhetherNothingCanBeWrittenNow() {
        assertThat(parameters.isReadOnly()).isFalse();
        served.readOnly();

        assertThat(parameters.isReadOnly()).isTrue();
    }
}
