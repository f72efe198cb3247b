package org.guildhall.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.guildhall.platform.Messages;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Refuses a read whose address has a parameter that nothing reads, in place of what would be answered: whoever may not
 * read it is told that first. What writes is refused before, by {@link RequestChecks}.
 */
@Provider
@CheckedRequest
public final class KnownParameters implements ContainerResponseFilter {
    private final Messages texts;

    @Context
    private ResourceInfo resource;

    @Inject
    public KnownParameters(Messages texts) {
        this.texts = texts;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!HttpMethod.GET.equals(request.getMethod()) || response.getStatus() >= 400) {
            return;
        }
        try {
            QueryNames.requireKnown(
                    resource.getResourceMethod(),
                    request.getUriInfo().getQueryParameters().keySet());
        } catch (RequestRefusedException refusal) {
            replace(response, ErrorBody.answer(refusal, texts));
        }
    }

    private static void replace(ContainerResponseContext response, Response refusal) {
        response.setStatus(refusal.getStatus());
        response.setEntity(refusal.getEntity());
        response.getHeaders().clear();
        response.getHeaders().putAll(refusal.getHeaders());
    }
}
