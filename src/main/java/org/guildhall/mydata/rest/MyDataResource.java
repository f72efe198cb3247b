package org.guildhall.mydata.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.guildhall.membership.OwnFact;
import org.guildhall.mydata.MyData;
import org.guildhall.mydata.MyDataViews;
import org.guildhall.mydata.MySection;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.rest.AttachedFile;
import org.guildhall.platform.rest.CheckedRequest;
import org.guildhall.platform.rest.PathKeys;

/** All that a community keeps of the caller. */
@CheckedRequest
@Path("/communities/{space}")
@LicensedOnly
public final class MyDataResource {
    private final MyData data;
    private final MyDataViews views;
    private final Viewers viewers;

    @Inject
    public MyDataResource(MyData data, MyDataViews views, Viewers viewers) {
        this.data = data;
        this.views = views;
        this.viewers = viewers;
    }

    /** An object with a list of records for each section. */
    @GET
    @Path("/my-data.json")
    @Produces(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response json(@PathParam("space") String space) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        data.of(viewers.current(), PathKeys.space(space)).forEach(section -> write(section, file));
        return AttachedFile.of(name(space, "json"), "application/json", file.toPrettyString());
    }

    private static void write(MySection section, ObjectNode file) {
        var records = file.putArray(section.code());
        section.records().forEach(one -> {
            ObjectNode written = records.addObject();
            one.facts().forEach(fact -> write(fact, written));
        });
    }

    private static void write(OwnFact fact, ObjectNode written) {
        if (fact.value() instanceof Boolean so) {
            written.put(fact.name(), so);
        } else if (fact.value() instanceof Integer number) {
            written.put(fact.name(), number);
        } else {
            written.put(fact.name(), String.valueOf(fact.value()));
        }
    }

    /** The same in words, in the caller's language. */
    @GET
    @Path("/my-data.html")
    @Produces(MediaType.TEXT_HTML)
    @LicensedOnly
    public Response html(@PathParam("space") String space) {
        return AttachedFile.of(
                name(space, "html"),
                "text/html;charset=UTF-8",
                views.file(data.of(viewers.current(), PathKeys.space(space)), space));
    }

    /** Erases what the caller says of themselves; what others rely on stays. */
    @DELETE
    @Path("/my-data")
    @LicensedOnly
    public Response erase(@PathParam("space") String space) {
        data.erase(viewers.current(), PathKeys.space(space));
        return Response.noContent().build();
    }

    private static String name(String space, String ending) {
        return "my-data-" + space.replaceAll("[^A-Za-z0-9_-]", "-") + "." + ending;
    }
}
