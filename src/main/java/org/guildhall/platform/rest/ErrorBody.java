package org.guildhall.platform.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guildhall.platform.Messages;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/** The body of every error. */
public record ErrorBody(
        @JsonProperty int status, @JsonProperty List<Error> errors) {

    /** One problem: the field, if any, the stable key, and the message in the viewer's language. */
    public record Error(
            @JsonProperty String field,
            @JsonProperty String key,
            @JsonProperty String message) {}

    /** With {@code Retry-After} where it is known how long to wait. */
    static Response answer(RequestRefusedException refusal, Messages texts) {
        Response answer = JsonBodies.status(refusal.kind().status(), of(refusal, texts));
        refusal.retryAfter().ifPresent(wait -> answer.getHeaders().putSingle("Retry-After", wait.toSeconds()));
        return answer;
    }

    static ErrorBody of(RequestRefusedException refusal, Messages texts) {
        return new ErrorBody(
                refusal.kind().status(),
                refusal.problems().stream()
                        .map(problem -> error(problem, texts))
                        .toList());
    }

    static ErrorBody of(int status, String key, Messages texts) {
        return new ErrorBody(status, List.of(error(Problem.of("", key), texts)));
    }

    public static Error error(Problem problem, Messages texts) {
        return new Error(problem.field(), problem.key(), texts.text(problem));
    }
}
