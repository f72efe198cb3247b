package org.guildhall.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.guildhall.platform.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns every other failure into a neutral response without details, and logs it once. JAX-RS's own responses keep
 * their status.
 */
@Provider
public final class UnexpectedMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger log = LoggerFactory.getLogger(UnexpectedMapper.class);

    private final Messages texts;

    @Inject
    public UnexpectedMapper(Messages texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(RuntimeException exception) {
        if (exception instanceof WebApplicationException known) {
            return known.getResponse();
        }
        log.error("A REST call failed", exception);
        return JsonBodies.status(500, ErrorBody.of(500, "guildhall.refusal.unexpected", texts));
    }
}
