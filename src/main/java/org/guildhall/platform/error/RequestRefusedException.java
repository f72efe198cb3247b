package org.guildhall.platform.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Thrown when a service refuses a request; nothing has been stored. */
@SuppressWarnings("serial")
public final class RequestRefusedException extends RuntimeException {

    /** Why, in the broad classes that doors map to a status. */
    public enum Kind {
        /** The input breaks a rule. HTTP 400. */
        INVALID(400),
        /** Nobody is signed in. HTTP 401. */
        UNAUTHENTICATED(401),
        /** Seen but not allowed. HTTP 403. */
        FORBIDDEN(403),
        /** Absent, or not to be seen by this viewer: deliberately the same. HTTP 404. */
        NOT_FOUND(404),
        /** The present state does not allow it. HTTP 409. */
        CONFLICT(409),
        /** It was changed since the caller read it. HTTP 412. */
        CHANGED(412),
        /** Too many requests; later ones are answered again. HTTP 429. */
        TOO_MANY(429),
        /** The site is in read-only mode. HTTP 503. */
        READ_ONLY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient List<Problem> problems;
    private final transient Optional<Duration> retryAfter;

    public RequestRefusedException(Kind kind, List<Problem> problems) {
        this(kind, problems, Optional.empty());
    }

    private RequestRefusedException(Kind kind, List<Problem> problems, Optional<Duration> wait) {
        super(kind + " " + problems.stream().map(Problem::key).toList());
        this.kind = kind;
        this.problems = List.copyOf(problems);
        this.retryAfter = wait.map(least -> Math.max(1, least.plusMillis(999).toSeconds()))
                .map(Duration::ofSeconds);
    }

    public static RequestRefusedException invalid(String field, String key, Serializable... arguments) {
        return new RequestRefusedException(Kind.INVALID, List.of(Problem.of(field, key, arguments)));
    }

    /** Of kind INVALID: the field must be a day. */
    public static RequestRefusedException noDay(String field) {
        return new RequestRefusedException(Kind.INVALID, List.of(Problem.noDay(field)));
    }

    /** Of kind INVALID: the field must be a whole number from {@code least} to {@code most}. */
    public static RequestRefusedException outOfRange(String field, int least, int most) {
        return new RequestRefusedException(Kind.INVALID, List.of(Problem.outOfRange(field, least, most)));
    }

    public static RequestRefusedException conflict(String field, String key, Serializable... arguments) {
        return new RequestRefusedException(Kind.CONFLICT, List.of(Problem.of(field, key, arguments)));
    }

    public static RequestRefusedException forbidden(String key, Serializable... arguments) {
        return new RequestRefusedException(Kind.FORBIDDEN, List.of(Problem.of("", key, arguments)));
    }

    public static RequestRefusedException notFound(String key, Serializable... arguments) {
        return new RequestRefusedException(Kind.NOT_FOUND, List.of(Problem.of("", key, arguments)));
    }

    public static RequestRefusedException unauthenticated() {
        return unauthenticated("guildhall.refusal.sign-in");
    }

    public static RequestRefusedException unauthenticated(String key, Serializable... arguments) {
        return new RequestRefusedException(Kind.UNAUTHENTICATED, List.of(Problem.of("", key, arguments)));
    }

    /** @param wait how long to wait before asking again, at least a second */
    public static RequestRefusedException tooMany(Duration wait) {
        return tooMany(wait, "guildhall.refusal.too-many");
    }

    /** @param wait how long to wait before asking again, at least a second */
    public static RequestRefusedException tooMany(Duration wait, String key, Serializable... arguments) {
        return new RequestRefusedException(Kind.TOO_MANY, List.of(Problem.of("", key, arguments)), Optional.of(wait));
    }

    public static RequestRefusedException readOnly() {
        return new RequestRefusedException(Kind.READ_ONLY, List.of(Problem.of("", "guildhall.refusal.read-only")));
    }

    /** How long to wait before asking again, in whole seconds; empty when waiting may not help. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
