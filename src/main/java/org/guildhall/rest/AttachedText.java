package org.guildhall.rest;

import javax.ws.rs.core.Response;

/** Texts that browsers save and never show. */
final class AttachedText {
    private AttachedText() {}

    /** @param name made here, of characters that need no quoting */
    static Response of(String name, String type, String text) {
        return Response.ok(text)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
