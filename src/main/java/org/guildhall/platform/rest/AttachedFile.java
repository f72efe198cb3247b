package org.guildhall.platform.rest;

import jakarta.ws.rs.core.Response;

/** Responses that browsers save as a file and never display (RFC 6266, attachment). */
public final class AttachedFile {
    private AttachedFile() {}

    /** @param name chosen by the app, of characters that are allowed in a quoted string (RFC 9110, 5.6.4) */
    public static Response of(String name, String type, Object content) {
        return Response.ok(content)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
