package org.guildhall.platform.rest;

import jakarta.ws.rs.core.Response;

/** Files that browsers save and never show. */
public final class AttachedFile {
    private AttachedFile() {}

    /** @param name made here, of characters that need no quoting */
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
