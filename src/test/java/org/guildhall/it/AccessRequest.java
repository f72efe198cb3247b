package org.guildhall.it;

import java.util.Map;

/**
 * What is sent to a door.
 *
 * @param path with everything filled in that the table leaves open
 * @param body of REST, null for none
 * @param fields of a form, empty for REST
 */
record AccessRequest(String verb, String path, String type, String body, Map<String, String> fields) {
    boolean isForm() {
        return path.endsWith(".action");
    }
}
