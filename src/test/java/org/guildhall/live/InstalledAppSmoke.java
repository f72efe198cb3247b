package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.Rule;
import org.junit.Test;

public class InstalledAppSmoke {
    @Rule
    public final Spoken spoken = new Spoken();

    private final LiveHost host = LiveRun.host();

    @Test
    public void theAppIsEnabledWithAllItsModules() {
        JsonNode plugin = host.plugin().json();
        Map<String, JsonNode> modules = StreamSupport.stream(
                        plugin.path("modules").spliterator(), false)
                .collect(Collectors.toMap(module -> module.path("key").asText(), Function.identity()));

        assertThat(plugin.path("enabled").asBoolean()).isTrue();
        assertThat(modules.keySet()).containsAll(host.app().moduleKeys());
        assertThat(modules.values()).allSatisfy(module -> {
            assertThat(module.path("enabled").asBoolean()).as("%s", module).isTrue();
            assertThat(module.path("broken").asBoolean()).as("%s", module).isFalse();
            assertThat(module.path("recognisableType").asBoolean(true))
                    .as("%s", module)
                    .isTrue();
        });
    }
}
