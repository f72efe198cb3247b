package org.guildhall.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Templates;
import org.guildhall.platform.text.Sha256;

/**
 * Puts script, style and data into one HTML file that loads nothing: its policy allows these two texts by their hashes,
 * and no connection at all.
 */
@Named
public class OfflinePage {
    private static final String TEMPLATE = "templates/guildhall/credential/verification/offline.vm";
    private static final String FOLDER = "/web/credential/";

    private final Templates templates;
    private final Messages texts;

    @Inject
    public OfflinePage(Templates templates, Messages texts) {
        this.templates = templates;
        this.texts = texts;
    }

    String html(JsonNode data) {
        String script = file("offline.js");
        String style = file("offline.css");
        String policy = "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; base-uri 'none'; form-action 'none'";
        return templates.render(
                TEMPLATE,
                Map.of(
                        "language",
                        texts.locale().toLanguageTag(),
                        "title",
                        texts.text("guildhall.verify.offline.title"),
                        "policy",
                        policy,
                        "styleHtml",
                        style,
                        "dataHtml",
                        embedded(data),
                        "scriptHtml",
                        script));
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

    private static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
    }

    private static String file(String name) {
        try (InputStream in = OfflinePage.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
