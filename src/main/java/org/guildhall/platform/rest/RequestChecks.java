package org.guildhall.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RateLimitKey;
import org.guildhall.platform.RateLimiter;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.TextCharacters;
import org.guildhall.platform.text.JsonLimits;

/**
 * What holds for every request, whatever it is about: no more of a JSON body is read than one may have, whatever the
 * length header says; a request that takes no body comes with none of another kind than JSON; and what stands in the
 * address has only characters that a text may have, and no parameters that nothing reads; and nobody searches too often.
 */
@Provider
@CheckedRequest
public final class RequestChecks implements ContainerRequestFilter {
    private final RateLimiter limiter;
    private final RateLimitKey visitors;
    private final SiteSettings settings;
    private final Messages texts;

    @Context
    private ResourceInfo resource;

    @Inject
    public RequestChecks(RateLimiter limiter, RateLimitKey visitors, SiteSettings settings, Messages texts) {
        this.limiter = limiter;
        this.visitors = visitors;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        try {
            checkAddress(request);
            checkParametersOfWrite(request);
            checkBody(request);
            if (resource.getResourceMethod().isAnnotationPresent(RateLimited.class)) {
                limiter.count("search " + visitors.current(), settings.searchesPerMinute());
            }
        } catch (RequestRefusedException refusal) {
            request.abortWith(ErrorBody.answer(refusal, texts));
        }
    }

    /** Those of a read are checked once it is known that the caller may read, by {@link KnownParameters}. */
    private void checkParametersOfWrite(ContainerRequestContext request) {
        if (!HttpMethod.GET.equals(request.getMethod())) {
            QueryNames.requireKnown(
                    resource.getResourceMethod(),
                    request.getUriInfo().getQueryParameters().keySet());
        }
    }

    private static void checkAddress(ContainerRequestContext request) {
        check(
                request.getUriInfo().getPathParameters(),
                RequestRefusedException.notFound("guildhall.rest.no-such-address"));
        request.getUriInfo()
                .getQueryParameters()
                .forEach((name, values) -> check(
                        Map.of(name, values),
                        RequestRefusedException.invalid(shown(name), "guildhall.refusal.characters", shown(name))));
    }

    private static String shown(String name) {
        return TextCharacters.areOfOneLine(name) ? name : "";
    }

    private static void check(Map<String, List<String>> given, RequestRefusedException otherwise) {
        boolean isText = given.entrySet().stream()
                .allMatch(each -> TextCharacters.areOfOneLine(each.getKey())
                        && each.getValue().stream().allMatch(TextCharacters::areOfLines));
        if (!isText) {
            throw otherwise;
        }
    }

    private void checkBody(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean isJson = MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
        if (type != null && !isJson && !resource.getResourceMethod().isAnnotationPresent(Consumes.class)) {
            throw new NotSupportedException();
        }
        if (isJson) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), JsonLimits.LARGEST));
        }
    }
}
