package org.guildhall.platform.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Answers 304 without a body where the caller already has what would be answered ({@code If-None-Match}). */
@Provider
@CheckedRequest
public final class KnownAnswers implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<String> tag = Optional.ofNullable(response.getHeaderString("ETag"));
        boolean isRead = request.getMethod().equals(HttpMethod.GET) && response.getStatus() == 200;
        if (isRead && EntityTags.isKnown(Optional.ofNullable(request.getHeaderString(EntityTags.IF_NONE_MATCH)), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
