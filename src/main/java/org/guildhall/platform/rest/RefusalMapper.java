package org.guildhall.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.guildhall.platform.Texts;
import org.guildhall.platform.error.Refusal;

/** Every refusal of a service as an answer. */
@Provider
public final class RefusalMapper implements ExceptionMapper<Refusal> {
    private final Texts texts;

    @Inject
    public RefusalMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return JsonBodies.status(refusal.kind().status(), ErrorBody.of(refusal, texts));
    }
}
