package org.guildhall.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.guildhall.platform.Messages;
import org.guildhall.platform.error.RequestRefusedException;

/** Turns every refusal of a service into a response with its status. */
@Provider
public final class RefusalMapper implements ExceptionMapper<RequestRefusedException> {
    private final Messages texts;

    @Inject
    public RefusalMapper(Messages texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(RequestRefusedException refusal) {
        return ErrorBody.answer(refusal, texts);
    }
}
