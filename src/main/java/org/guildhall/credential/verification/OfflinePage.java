package org.guildhall.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * Puts script, style and data into one HTML file that loads nothing: its policy allows these two texts by their hashes,
 * and no connection at all.
 */
final class OfflinePage {
    private static final String FOLDER = "/web/credential/";

    private OfflinePage() {}

    static String html(String title, Locale locale, JsonNode data) {
        String script = file("offline.js");
        String style = file("offline.css");
        String policy = "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; base-uri 'none'; form-action 'none'";
        return "<!DOCTYPE html>\n<html lang=\"" + encoded(locale.toLanguageTag()) + "\">\n<head>\n"
                + "<meta charset=\"UTF-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n<title>" + encoded(title) + "</title>\n"
                + "<style>" + style + "</style>\n</head>\n<body>\n<main id=\"verifier\"></main>\n"
                + "<script type=\"application/json\" id=\"data\">" + embedded(data) + "</script>\n"
                + "<script>" + script + "</script>\n</body>\n</html>\n";
    }

    /** JSON in which nothing can end or open an element. */
    static String embedded(JsonNode data) {
        return data.toString()
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String encoded(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(String name) {
        try (InputStream in = OfflinePage.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
