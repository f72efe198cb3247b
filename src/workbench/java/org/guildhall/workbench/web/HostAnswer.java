package org.guildhall.workbench.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** An answer of the host's own REST, in JSON. */
record HostAnswer(HttpServletResponse response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Work that may find its input wrong. */
    interface Work {
        /** @throws IllegalArgumentException saying what is wrong with the input */
        void run() throws IOException;
    }

    /** A wrong input is answered by 400 and what is wrong with it. */
    void attempt(Work work) throws IOException {
        try {
            work.run();
        } catch (JsonProcessingException e) {
            refuse(400, "The body is not well-formed JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            refuse(400, e.getMessage());
        }
    }

    void send(int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getWriter(), body);
    }

    void nothing() {
        response.setStatus(204);
    }

    void refuse(int status, String message) throws IOException {
        send(status, Map.of("statusCode", status, "message", message));
    }

    /** @param methods that the address does answer, such as {@code GET, PUT} */
    void notAllowed(String methods) throws IOException {
        response.setHeader("Allow", methods);
        refuse(405, "This address answers " + methods + " only");
    }
}
