package org.guildhall.directory.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.guildhall.directory.DirectoryExports;
import org.guildhall.directory.DirectoryExports.Format;
import org.guildhall.directory.DirectoryFileRequest;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.AttachedFile;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.PathKeys;
import org.guildhall.platform.rest.RateLimited;

/** The members of a community to take away, for people who are signed in. */
@CheckedRequest
@Path("/communities/{space}")
@LicensedOnly
public final class MembersFileResource {
    private final DirectoryExports exports;
    private final Viewers viewers;

    @Inject
    public MembersFileResource(DirectoryExports exports, Viewers viewers) {
        this.exports = exports;
        this.viewers = viewers;
    }

    @GET
    @Path("/members.csv")
    @Produces({"text/csv", "application/json"})
    @RateLimited
    public Response csv(
            @PathParam("space") String space,
            @QueryParam("q") String q,
            @QueryParam("f") String filter,
            @QueryParam("role") String role,
            @QueryParam("sort") String sort) {
        return AttachedFile.of("members.csv", "text/csv;charset=UTF-8", file(Format.CSV, space, q, filter, role, sort));
    }

    @GET
    @Path("/members.vcf")
    @Produces({"text/vcard", "application/json"})
    @RateLimited
    public Response cards(
            @PathParam("space") String space,
            @QueryParam("q") String q,
            @QueryParam("f") String filter,
            @QueryParam("role") String role,
            @QueryParam("sort") String sort) {
        return AttachedFile.of(
                "members.vcf", "text/vcard;charset=UTF-8", file(Format.VCARD, space, q, filter, role, sort));
    }

    private StreamingOutput file(Format format, String space, String q, String filter, String role, String sort) {
        DirectoryExports.Export export = exports.of(
                viewers.current(), format, new DirectoryFileRequest(PathKeys.space(space), q, filter, role, sort));
        return export::writeTo;
    }
}
