package org.guildhall.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.RequestParameters;

/** A request with the parameters that a test sets, to a site at {@code /wiki}. */
public final class FakeRequest implements RequestParameters {
    private final Map<String, String> parameters = new HashMap<>();

    public FakeRequest with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    @Override
    public String contextPath() {
        return "/wiki";
    }
}
