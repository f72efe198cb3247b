package org.guildhall.workbench.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls the app's own REST as one of the sample people, whose passwords are their names. */
final class SampleCalls {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    SampleCalls(URI address) {
        this.address = address;
    }

    JsonNode post(String username, String path, Map<String, ?> body) {
        return send(username, path, "POST", body);
    }

    JsonNode put(String username, String path, Map<String, ?> body) {
        return send(username, path, "PUT", body);
    }

    void delete(String username, String path) {
        send(username, path, "DELETE", Map.of());
    }

    private JsonNode send(String username, String path, String method, Map<String, ?> body) {
        String pair = Base64.getEncoder().encodeToString((username + ":" + username).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/rest/guildhall/1.0" + path))
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json(body)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        "The sample data was refused: " + method + " " + path + " " + body + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
