package org.guildhall.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

public class QueryNamesTest {

    @Test
    public void whatNothingReadsIsNamedWithWhatIsRead() {
        RequestRefusedException refusal = catchThrowableOfType(
                RequestRefusedException.class,
                () -> QueryNames.requireKnown(method("list"), List.of("q", "limit", "Size")));

        assertThat(refusal.problems())
                .containsExactly(
                        Problem.of("limit", "guildhall.rest.parameter-unknown", "limit", "q, size"),
                        Problem.of("Size", "guildhall.rest.parameter-unknown", "Size", "q, size"));
    }

    @Test
    public void aMethodThatReadsNoneSaysSo() {
        RequestRefusedException refusal = catchThrowableOfType(
                RequestRefusedException.class, () -> QueryNames.requireKnown(method("get"), List.of("expand")));

        assertThat(refusal.problems())
                .containsExactly(Problem.of("expand", "guildhall.rest.parameters-none", "expand"));
    }

    @Test
    public void whatIsReadAndWhatTheHostAddsIsLetThrough() {
        QueryNames.requireKnown(method("list"), List.of("q", "size", "os_authType", "_"));
        QueryNames.requireKnown(method("get"), List.of());
    }

    private static Method method(String name) {
        return Arrays.stream(Sample.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unused")
    private interface Sample {
        void list(@QueryParam("q") String q, @QueryParam("size") String size);

        void get(String body);
    }
}
