package org.guildhall.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.KeyTexts;
import org.junit.Test;

public class MappersTest {
    private final RefusalMapper refusals = new RefusalMapper(new KeyTexts());
    private final UnexpectedMapper unexpected = new UnexpectedMapper(new KeyTexts());

    @Test
    public void aRefusalIsAnsweredWithItsStatusAndEveryProblem() {
        Response answer =
                refusals.toResponse(RequestRefusedException.invalid("name", "guildhall.refusal.required", "name"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getEntity())
                .isEqualTo("{\"status\":400,\"errors\":[{\"field\":\"name\",\"key\":\"guildhall.refusal.required\","
                        + "\"message\":\"guildhall.refusal.required[name]\"}]}");
    }

    @Test
    public void everyKindOfRefusalHasItsStatus() {
        assertThat(status(RequestRefusedException.unauthenticated())).isEqualTo(401);
        assertThat(status(RequestRefusedException.forbidden("k"))).isEqualTo(403);
        assertThat(status(RequestRefusedException.notFound("k"))).isEqualTo(404);
        assertThat(status(RequestRefusedException.conflict("", "k"))).isEqualTo(409);
        assertThat(status(RequestRefusedException.readOnly())).isEqualTo(503);
    }

    @Test
    public void whoeverAsksTooOftenIsToldHowLongToWait() {
        Response answer = refusals.toResponse(RequestRefusedException.tooMany(Duration.ofMillis(1500)));

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("2");
        assertThat(refusals.toResponse(RequestRefusedException.readOnly()).getHeaderString("Retry-After"))
                .isNull();
    }

    @Test
    public void aFailureTellsNothingOfItsDetails() {
        Response answer = unexpected.toResponse(new IllegalStateException("password=secret"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat((String) answer.getEntity())
                .contains("guildhall.refusal.unexpected")
                .doesNotContain("secret");
    }

    @Test
    public void theFrameworksOwnAnswersKeepTheirStatus() {
        assertThat(unexpected.toResponse(new NotAllowedException("GET")).getStatus())
                .isEqualTo(405);
    }

    private int status(RequestRefusedException refusal) {
        return refusals.toResponse(refusal).getStatus();
    }
}
