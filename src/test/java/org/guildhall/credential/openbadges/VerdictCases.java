package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.guildhall.credential.openbadges.VerdictCase.Answer;

/** Reads the table of verdicts, {@code credentials/verdicts.json}, which both verifiers have to keep. */
public final class VerdictCases {
    private static final String FOLDER = "/credentials/";
    private static final JsonNode TABLE = table("verdicts.json");

    private VerdictCases() {}

    /** All rows, with what is handed in made anew. */
    public static List<VerdictCase> all() {
        return StreamSupport.stream(TABLE.path("cases").spliterator(), false)
                .map(VerdictCases::row)
                .toList();
    }

    /** The issuers to be trusted: each public key as a JWK, with the id of its issuer. */
    public static Map<JsonNode, String> trusted() {
        Map<JsonNode, String> trusted = VerdictKeys.trusted();
        TABLE.path("trusted")
                .forEach(each -> trusted.put(
                        each.path("publicJwk"), each.path("issuerId").asText()));
        return trusted;
    }

    private static VerdictCase row(JsonNode row) {
        try {
            Answer answer = answer(row, "");
            return new VerdictCase(
                    row.path("name").asText(),
                    input(row),
                    Optional.ofNullable(row.path("email").textValue()),
                    lists(row),
                    answer,
                    row.has("without-lists") ? answer(row.path("without-lists"), answer.verdict()) : answer);
        } catch (RuntimeException e) {
            throw new IllegalStateException(row.path("name").asText(), e);
        }
    }

    private static Answer answer(JsonNode row, String orElse) {
        return new Answer(row.path("verdict").asText(orElse), row.path("reason").asText());
    }

    private static byte[] input(JsonNode row) {
        if (row.has("file")) {
            return file("files/" + row.path("file").asText());
        }
        String text = row.path("as").asText("${jws}");
        VerdictToken token = new VerdictToken(row);
        JsonNode good = TABLE.path("good").path(row.path("good").asText("badge"));
        String filled = text.replace("${jws}", text.contains("${jws}") ? token.compact(good) : "")
                .replace("${json}", text.contains("${json}") ? token.json(good) : "");
        return row.has("png")
                ? VerdictPicture.of(row.path("png"), filled)
                : filled.getBytes(Charset.forName(row.path("charset").asText("UTF-8")));
    }

    private static Map<String, String> lists(JsonNode row) {
        Map<String, String> lists = new LinkedHashMap<>();
        row.path("lists").fields().forEachRemaining(each -> lists.put(each.getKey(), list(each.getValue())));
        return lists;
    }

    private static String list(JsonNode recipe) {
        if (recipe.isTextual()) {
            return new String(file("files/" + recipe.asText()), StandardCharsets.UTF_8);
        }
        if (recipe.has("text")) {
            return recipe.path("text").isTextual()
                    ? recipe.path("text").asText()
                    : recipe.path("text").toString();
        }
        ObjectNode good = TABLE.path("good").path("list").deepCopy();
        Set<Long> set = StreamSupport.stream(recipe.path("set").spliterator(), false)
                .map(JsonNode::asLong)
                .collect(Collectors.toSet());
        ((ObjectNode) good.path("credentialSubject")).put("encodedList", BitstringStatusList.encode(set));
        return new VerdictToken(recipe).compact(good);
    }

    /** All that is at hand for a row. */
    static VerificationContext context(VerdictCase row) {
        Instant now = Badges.NOW;
        return new VerificationContext(
                trusted().entrySet().stream()
                        .map(each -> new TrustedIssuer(
                                each.getValue(),
                                "A board",
                                PublicKeys.read(each.getKey()).orElseThrow(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList(),
                Fetcher.NONE,
                row.email(),
                row.lists().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> new VerificationContext.KnownList(each.getValue(), now))));
    }

    private static JsonNode table(String name) {
        try {
            return new ObjectMapper().readTree(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(String name) {
        try (InputStream in = VerdictCases.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
