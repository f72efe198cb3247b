package org.guildhall.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.JsonLimits;

/** Reads bodies strictly and writes answers, so that neither depends on how the host has set up its own mapper. */
public final class JsonBodies {
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonLimits.factory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private JsonBodies() {}

    /** @throws RequestRefusedException of kind INVALID for what is not exactly such a JSON object */
    public static <T> T read(String body, Class<T> type) {
        if (body == null || body.isBlank()) {
            throw RequestRefusedException.invalid("", "guildhall.rest.body-missing");
        }
        if (body.length() > JsonLimits.LARGEST) {
            throw tooLarge();
        }
        try {
            return MAPPER.treeToValue(JsonTexts.checked(MAPPER.readTree(body)), type);
        } catch (UnrecognizedPropertyException e) {
            throw RequestRefusedException.invalid(
                    e.getPropertyName(), "guildhall.rest.field-unknown", e.getPropertyName());
        } catch (StreamConstraintsException e) {
            throw tooLarge();
        } catch (JsonProcessingException e) {
            throw RequestRefusedException.invalid("", "guildhall.rest.body-malformed");
        }
    }

    /** As {@link #read}; empty where nothing was sent. */
    public static <T> Optional<T> readOptional(String body, Class<T> type) {
        return body == null || body.isBlank() ? Optional.empty() : Optional.of(read(body, type));
    }

    private static RequestRefusedException tooLarge() {
        return RequestRefusedException.invalid("", "guildhall.rest.body-too-large");
    }

    /** With its {@linkplain EntityTags entity tag}. */
    public static Response ok(Object view) {
        String entity = write(view);
        return Response.ok(entity, JSON)
                .header("Cache-Control", "no-store")
                .header("ETag", EntityTags.of(entity))
                .build();
    }

    static Response created(URI location, Object view) {
        return Response.created(location)
                .type(JSON)
                .header("Cache-Control", "no-store")
                .entity(write(view))
                .build();
    }

    public static Response status(int status, Object view) {
        return Response.status(status)
                .type(JSON)
                .header("Cache-Control", "no-store")
                .entity(write(view))
                .build();
    }

    static String write(Object view) {
        try {
            return MAPPER.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }
}
