package org.guildhall.it.tiny;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Forgets to say who may come in. */
@Path("/open")
public class OpenResource {

    @GET
    public String get() {
        return "{}";
    }
}
