package org.guildhall.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.RequestParameters;

/** A request with the parameters that a test sets, each of which makes it another request, to a site at {@code /wiki}. */
public final class FakeRequest implements RequestParameters {
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    public FakeRequest with(String name, String value) {
        parameters.put(name, value);
        return again();
    }

    /** The same address asked for once more. */
    public FakeRequest again() {
        occurrences.clear();
        return this;
    }

    @Override
    public Map<String, String> all() {
        return Map.copyOf(parameters);
    }

    @Override
    public int occurrence(String name) {
        return occurrences.merge(name, 1, Integer::sum);
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    @Override
    public String contextPath() {
        return "/wiki";
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }
}
