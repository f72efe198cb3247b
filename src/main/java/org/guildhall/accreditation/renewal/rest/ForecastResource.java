package org.guildhall.accreditation.renewal.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guildhall.accreditation.renewal.Forecast;
import org.guildhall.accreditation.renewal.Forecasts;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.JsonBodies;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RateLimited;
import org.guildhall.platform.text.Parsing;

/** How many accreditations end in the months ahead. */
@CheckedRequest
@Path("/communities/{space}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class ForecastResource {
    private final CommunityService communities;
    private final Forecasts forecasts;
    private final Viewers viewers;

    @Inject
    public ForecastResource(CommunityService communities, Forecasts forecasts, Viewers viewers) {
        this.communities = communities;
        this.forecasts = forecasts;
        this.viewers = viewers;
    }

    @GET
    @Path("/renewal-forecast")
    @AnonymousSiteAccess
    @RateLimited
    public Response forecast(
            @PathParam("space") String space,
            @QueryParam("scheme") String scheme,
            @QueryParam("months") String months) {
        communities.require(viewers.current(), PathKeys.space(space));
        Forecast forecast = forecasts.of(
                viewers.current(), PathKeys.space(space), Parsing.text(scheme), months == null ? 12 : months(months));
        return JsonBodies.ok(ForecastBody.of(forecast));
    }

    private static int months(String text) {
        return Parsing.number(text, 1, Forecasts.MONTHS)
                .orElseThrow(() -> RequestRefusedException.outOfRange("months", 1, Forecasts.MONTHS));
    }

    /** How many end in each month; when it is cut, the last months may be too low. */
    record ForecastBody(
            @JsonProperty int nextQuarter,
            @JsonProperty boolean cut,
            @JsonProperty List<ForecastMonthBody> months) {
        static ForecastBody of(Forecast forecast) {
            return new ForecastBody(
                    forecast.nextQuarter(),
                    forecast.isCut(),
                    forecast.months().stream().map(ForecastMonthBody::of).toList());
        }
    }

    /** The days counted, how many end in them, and of which schemes. */
    record ForecastMonthBody(
            @JsonProperty String first,
            @JsonProperty String last,
            @JsonProperty int total,
            @JsonProperty List<ForecastCountBody> schemes) {
        static ForecastMonthBody of(Forecast.Month month) {
            return new ForecastMonthBody(
                    month.first().toString(),
                    month.last().toString(),
                    month.total(),
                    month.counts().stream()
                            .map(count -> new ForecastCountBody(
                                    count.scheme().id(), count.scheme().name(), count.expiring()))
                            .toList());
        }
    }

    /** How many of one scheme. */
    record ForecastCountBody(
            @JsonProperty long scheme,
            @JsonProperty String schemeName,
            @JsonProperty int expiring) {}
}
