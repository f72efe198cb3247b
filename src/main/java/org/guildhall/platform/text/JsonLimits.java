package org.guildhall.platform.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** How JSON from untrusted sources is parsed. */
public final class JsonLimits {
    /** The longest body in characters, and the longest file in bytes; callers check it before parsing. */
    public static final int LARGEST = 1024 * 1024;

    private static final int DEEPEST = 32;

    private JsonLimits() {}

    /** Parsers that refuse objects with a name twice, and objects and arrays nested more than 32 deep. */
    public static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
    }
}
