package org.guildhall.accreditation.application;

import java.util.List;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.error.Checks;

/**
 * What an applicant hands in.
 *
 * @param statement at most 10,000 characters
 * @param evidence at most 20 pieces
 */
public record ApplicationForm(long schemeId, String level, String statement, List<Piece> evidence) {
    private static final int PIECES = 20;

    public ApplicationForm {
        evidence = List.copyOf(evidence);
    }

    /** A piece of evidence as written down. */
    public record Piece(String kind, String title, String value, boolean confidential) {}

    /** @throws org.guildhall.platform.error.RequestRefusedException of kind INVALID naming every field that breaks a rule */
    void check(Scheme scheme) {
        Checks checks = new Checks()
                .that(!scheme.retired(), "scheme", "guildhall.accreditation.scheme-retired", scheme.name())
                .that(scheme.levels().contains(level), "level", "guildhall.accreditation.no-such-level")
                .text(statement, "statement", 10_000)
                .that(evidence.size() <= PIECES, "evidence", "guildhall.accreditation.evidence-range", PIECES);
        for (int i = 0; i < evidence.size(); i++) {
            check(i + 1, evidence.get(i), checks);
        }
        checks.orRefuse();
    }

    private static void check(int place, Piece piece, Checks checks) {
        String field = "evidence." + place;
        boolean isText = Evidence.Kind.TEXT.code().equals(piece.kind());
        boolean isEmpty = piece.value() == null || piece.value().isBlank();
        checks.that(
                        Evidence.Kind.ofCode(piece.kind()).isPresent(),
                        field,
                        "guildhall.accreditation.evidence-kind-unknown")
                .optionalText(piece.title(), field, 200)
                .that(!isEmpty, field, "guildhall.application.evidence-empty", place)
                .optionalText(piece.value(), field, 10_000)
                .that(
                        isText || isEmpty || piece.value().trim().matches("https?://[^\\s\"<>]{1,1000}"),
                        field,
                        "guildhall.application.evidence-link",
                        place);
    }
}
