package org.guildhall.it.tiny;

import javax.ws.rs.GET;
import javax.ws.rs.Path;

/** Forgets to say who may come in. */
@Path("/open")
public class OpenResource {

    @GET
    public String get() {
        return "{}";
    }
}
