package org.guildhall.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers that are files: named here, never kept, and never taken for something else. */
public final class Downloads {
    private Downloads() {}

    public static Response of(String type, String name, StreamingOutput content) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
