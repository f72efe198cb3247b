package org.guildhall.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.guildhall.accreditation.RegisterFilter;
import org.guildhall.accreditation.RegisterQuery;
import org.guildhall.accreditation.RegisterRequest;
import org.guildhall.accreditation.exchange.ExpiryFeeds;
import org.guildhall.accreditation.exchange.RegisterExports;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.Viewers;

/** The register to take away: as CSV, and its last days as calendars. */
@Path("/communities/{space}")
@AnonymousSiteAccess
public final class ExchangeResource {
    private final RegisterExports exports;
    private final ExpiryFeeds feeds;
    private final Viewers viewers;

    @Inject
    public ExchangeResource(RegisterExports exports, ExpiryFeeds feeds, Viewers viewers) {
        this.exports = exports;
        this.feeds = feeds;
        this.viewers = viewers;
    }

    @GET
    @Path("/accreditations.csv")
    @Produces({"text/csv", "application/json"})
    @AnonymousSiteAccess
    public Response csv(
            @PathParam("space") String space,
            @QueryParam("scheme") String scheme,
            @QueryParam("level") String level,
            @QueryParam("states") String states,
            @QueryParam("q") String q,
            @QueryParam("officer") String officer,
            @QueryParam("expiringFrom") String expiringFrom,
            @QueryParam("expiringTo") String expiringTo,
            @QueryParam("on") String on,
            @QueryParam("archived") String archived) {
        RegisterExports.Export export = exports.of(
                viewers.current(),
                PathKeys.space(space),
                new RegisterRequest(
                        text(scheme),
                        text(level),
                        text(states)
                                .map(codes -> Arrays.asList(codes.split(",")))
                                .orElse(List.of()),
                        text(q),
                        text(officer),
                        days(expiringFrom, expiringTo),
                        text(on).map(day -> day(day, "on")),
                        Optional.empty(),
                        RegisterQuery.BATCH,
                        Boolean.parseBoolean(archived)));
        return Downloads.of("text/csv;charset=UTF-8", "accreditations.csv", (StreamingOutput) export::writeTo);
    }

    @GET
    @Path("/expiry.ics")
    @Produces({"text/calendar", "application/json"})
    @LicensedOnly
    public Response expiry(@PathParam("space") String space) {
        ExpiryFeeds.Feed feed = feeds.ofAll(viewers.current(), PathKeys.space(space));
        return Downloads.of("text/calendar;charset=UTF-8", "expiry.ics", (StreamingOutput) feed::writeTo);
    }

    @GET
    @Path("/my-expiry.ics")
    @Produces({"text/calendar", "application/json"})
    @LicensedOnly
    public Response ownExpiry(@PathParam("space") String space) {
        ExpiryFeeds.Feed feed = feeds.ofOwn(viewers.current(), PathKeys.space(space));
        return Downloads.of("text/calendar;charset=UTF-8", "my-expiry.ics", (StreamingOutput) feed::writeTo);
    }

    private static Optional<RegisterFilter.Days> days(String from, String to) {
        return text(from).isEmpty() && text(to).isEmpty()
                ? Optional.empty()
                : Optional.of(new RegisterFilter.Days(
                        day(text(from).orElse(""), "expiringFrom"), day(text(to).orElse(""), "expiringTo")));
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::trim).filter(text -> !text.isEmpty());
    }

    private static LocalDate day(String text, String field) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid(field, "guildhall.accreditation.date-form");
        }
    }
}
