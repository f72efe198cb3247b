package org.guildhall.accreditation.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.text.Folding;

/** What a column of a file can mean. */
public enum ImportField {
    NUMBER("number", "accreditation number", "no", "nr", "certificate number", "certificate"),
    HOLDER("holder", "username", "user name", "user", "login", "account"),
    HOLDER_NAME("holderName", "holder name", "name", "full name", "person"),
    HOLDER_EMAIL("holderEmail", "holder email", "email", "e mail", "mail", "email address"),
    SCHEME("scheme", "accreditation", "scheme name"),
    LEVEL("level", "grade"),
    FROM("from", "valid from", "effective from", "start", "start date", "granted on"),
    UNTIL("until", "valid until", "expires on", "expires", "expiry", "expiry date", "end", "end date"),
    STATE("state", "status"),
    SINCE("since", "state since", "changed on"),
    REVIEW_ON("reviewOn", "review on", "review"),
    REASON("reason", "why"),
    SCOPE("scope"),
    LIMITATIONS("limitations", "conditions", "limits"),
    FIRST_AWARDED("firstAwarded", "first awarded", "first awarded on");

    private final String code;
    private final List<String> headers;

    ImportField(String code, String... headers) {
        this.code = code;
        this.headers = List.of(headers);
    }

    /** The value used in forms, REST and i18n keys, and the header of exports. */
    public String code() {
        return code;
    }

    public static Optional<ImportField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** What a column with this header most likely means. */
    static Optional<ImportField> guessed(String header) {
        String folded = Folding.fold(header);
        return Arrays.stream(values())
                .filter(field -> Folding.fold(field.code).equals(folded) || field.headers.contains(folded))
                .findFirst();
    }
}
