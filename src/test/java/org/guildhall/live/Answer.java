package org.guildhall.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the host answered.
 *
 * @param address what was asked for in the end
 * @param location where it redirects to; empty if it does not
 */
public record Answer(URI address, int status, String location, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_QUOTE = 300;

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.uri(),
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                response.body());
    }

    /** An empty node if the body is no JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    public Document html() {
        return Jsoup.parse(body, address.toString());
    }

    /** For messages: the address, the status and how the body begins, of pages what is read. */
    @Override
    public String toString() {
        String text = body.strip().startsWith("<") ? html().text() : body.strip();
        String quote = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return address + " answered " + status + (location.isEmpty() ? "" : " to " + location) + ": " + quote;
    }
}
