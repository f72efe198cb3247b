package org.guildhall.accreditation.exchange.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.guildhall.accreditation.exchange.ExpiryFeeds;
import org.guildhall.accreditation.exchange.RegisterExports;
import org.guildhall.accreditation.register.RegisterInput;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.AttachedFile;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RateLimited;

/** The register to take away: as CSV, and its last days as calendars. */
@CheckedRequest
@Path("/communities/{space}")
@AnonymousSiteAccess
public final class ExchangeResource {
    private final CommunityService communities;
    private final RegisterExports exports;
    private final ExpiryFeeds feeds;
    private final Viewers viewers;

    @Inject
    public ExchangeResource(CommunityService communities, RegisterExports exports, ExpiryFeeds feeds, Viewers viewers) {
        this.communities = communities;
        this.exports = exports;
        this.feeds = feeds;
        this.viewers = viewers;
    }

    @GET
    @Path("/accreditations.csv")
    @Produces({"text/csv", "application/json"})
    @AnonymousSiteAccess
    @RateLimited
    public Response csv(
            @PathParam("space") String space,
            @QueryParam("scheme") String scheme,
            @QueryParam("level") String level,
            @QueryParam("states") String states,
            @QueryParam("q") String q,
            @QueryParam("officer") String officer,
            @QueryParam("expiresFrom") String expiresFrom,
            @QueryParam("expiresTo") String expiresTo,
            @QueryParam("on") String on,
            @QueryParam("archived") String archived) {
        communities.require(viewers.current(), PathKeys.space(space));
        RegisterInput input = new RegisterInput(
                scheme, level, states, q, officer, expiresFrom, expiresTo, on, "true".equals(archived));
        RegisterExports.Export export = exports.of(
                viewers.current(), PathKeys.space(space), input.request(Optional.empty(), RegisterQuery.BATCH));
        return AttachedFile.of("accreditations.csv", "text/csv;charset=UTF-8", (StreamingOutput) export::writeTo);
    }

    @GET
    @Path("/expiry.ics")
    @Produces({"text/calendar", "application/json"})
    @LicensedOnly
    public Response expiry(@PathParam("space") String space) {
        ExpiryFeeds.Feed feed = feeds.ofAll(viewers.current(), PathKeys.space(space));
        return AttachedFile.of("expiry.ics", "text/calendar;charset=UTF-8", (StreamingOutput) feed::writeTo);
    }

    @GET
    @Path("/my-expiry.ics")
    @Produces({"text/calendar", "application/json"})
    @LicensedOnly
    public Response ownExpiry(@PathParam("space") String space) {
        ExpiryFeeds.Feed feed = feeds.ofOwn(viewers.current(), PathKeys.space(space));
        return AttachedFile.of("my-expiry.ics", "text/calendar;charset=UTF-8", (StreamingOutput) feed::writeTo);
    }
}
