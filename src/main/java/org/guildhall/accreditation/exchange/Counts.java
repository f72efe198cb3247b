package org.guildhall.accreditation.exchange;

import java.util.List;
import org.guildhall.accreditation.exchange.RowOutcome.Kind;

/** How many rows came out how. */
public record Counts(int created, int changed, int unchanged, int refused) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public static Counts of(List<RowOutcome> outcomes) {
        return new Counts(
                count(outcomes, Kind.CREATED),
                count(outcomes, Kind.CHANGED),
                count(outcomes, Kind.UNCHANGED),
                count(outcomes, Kind.REFUSED));
    }

    Counts plus(Counts more) {
        return new Counts(
                created + more.created, changed + more.changed, unchanged + more.unchanged, refused + more.refused);
    }

    public int all() {
        return created + changed + unchanged + refused;
    }

    private static int count(List<RowOutcome> outcomes, Kind kind) {
        return (int) outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }
}
