package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;

/** The writer of objects whose order is known, beside the library that knows the rule. */
public class CanonicalWriterTest {
    private static final int OBJECTS = 2000;

    private final Random random = new Random(8785);

    @Test
    public void whatTheLibraryWritesTheWriterWritesToo() {
        for (int i = 0; i < OBJECTS; i++) {
            Map<String, Object> members = members(2);
            String written = written(members);

            assertThat(CanonicalJson.of(written)).isEqualTo(written);
        }
    }

    @Test
    public void theExampleOfTheSpecificationIsCanonicalAsThere() {
        String loose = "{ \"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                + " \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                + " \"literals\": [null, true, false] }";

        assertThat(CanonicalJson.of(loose))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    public void whatIsNoObjectOrArrayIsRefused() {
        for (String other : new String[] {"", "forged", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{} {}"}) {
            assertThatThrownBy(() -> CanonicalJson.of(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private String written(Map<String, Object> members) {
        CanonicalWriter writer = new CanonicalWriter();
        write(members, writer);
        return writer.end();
    }

    private void write(Map<String, Object> members, CanonicalWriter writer) {
        members.forEach((name, value) -> {
            if (value instanceof Long number) {
                writer.number(name, number);
            } else if (value instanceof Boolean flag) {
                writer.flag(name, flag);
            } else if (value instanceof NestedObject nested && random.nextBoolean()) {
                writer.json(name, written(nested.members()));
            } else if (value instanceof NestedObject nested) {
                write(nested.members(), writer.object(name));
                writer.close();
            } else {
                writer.text(name, (String) value);
            }
        });
    }

    private record NestedObject(Map<String, Object> members) {}

    private Map<String, Object> members(int depth) {
        Map<String, Object> members = new TreeMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            members.put(text(), value(depth));
        }
        return members;
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 4)) {
            case 0 -> random.nextLong(1L << 53) * (random.nextBoolean() ? 1 : -1);
            case 1 -> random.nextBoolean();
            case 2 -> null;
            case 3 -> text();
            default -> new NestedObject(members(depth - 1));
        };
    }

    /** Control characters, quotation marks and letters of one to four bytes. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            int kind = random.nextInt(4);
            text.appendCodePoint(
                    switch (kind) {
                        case 0 -> random.nextInt(' ');
                        case 1 -> "\"\\/ aéЖ\u2028\u007f\ufeff".codePointAt(random.nextInt(10));
                        case 2 -> ' ' + random.nextInt(0xd7ff - ' ');
                        default -> 0x10000 + random.nextInt(0xffff);
                    });
        }
        return text.toString();
    }
}
