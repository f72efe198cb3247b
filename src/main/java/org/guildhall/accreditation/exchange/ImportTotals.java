package org.guildhall.accreditation.exchange;

import java.util.List;
import org.guildhall.accreditation.exchange.RowResult.Kind;

/** How many rows had which result. */
public record ImportTotals(int created, int changed, int unchanged, int refused) {
    public static final ImportTotals NONE = new ImportTotals(0, 0, 0, 0);

    public static ImportTotals of(List<RowResult> outcomes) {
        return new ImportTotals(
                count(outcomes, Kind.CREATED),
                count(outcomes, Kind.CHANGED),
                count(outcomes, Kind.UNCHANGED),
                count(outcomes, Kind.REFUSED));
    }

    ImportTotals plus(ImportTotals more) {
        return new ImportTotals(
                created + more.created, changed + more.changed, unchanged + more.unchanged, refused + more.refused);
    }

    public int all() {
        return created + changed + unchanged + refused;
    }

    private static int count(List<RowResult> outcomes, Kind kind) {
        return (int) outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }
}
