package org.guildhall.personpage.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.personpage.PersonPages;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RateLimited;

/** What a community shows of one of its members. */
@CheckedRequest
@Path("/communities/{space}/people/{person}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class PersonResource {
    private final PersonPages pages;
    private final Viewers viewers;

    @Inject
    public PersonResource(PersonPages pages, Viewers viewers) {
        this.pages = pages;
        this.viewers = viewers;
    }

    @GET
    @AnonymousSiteAccess
    @RateLimited
    public Response person(@PathParam("space") String space, @PathParam("person") String person) {
        return JsonBodies.ok(PersonBody.of(
                pages.page(viewers.current(), PathKeys.space(space), PathKeys.person(person)), viewers.current()));
    }
}
