package org.guildhall.accreditation.console.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guildhall.accreditation.bulk.PlannedChange;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.platform.Messages;

/** What a change would make of each of many, as the page shows it before it is done; the page can be sent once. */
final class PlannedChanges {
    private final List<PlannedChange> planned;
    private final RegisterConsoleData data;
    private final Messages texts;
    private final String requestKey = UUID.randomUUID().toString();

    PlannedChanges(List<PlannedChange> planned, RegisterConsoleData data, Messages texts) {
        this.planned = List.copyOf(planned);
        this.data = data;
        this.texts = texts;
    }

    boolean isEmpty() {
        return planned.isEmpty();
    }

    List<PlannedRow> rows() {
        return planned.stream().map(this::row).toList();
    }

    private PlannedRow row(PlannedChange change) {
        EntryView after = data.view(change.after().orElse(change.present()));
        return new PlannedRow(
                data.view(change.present()),
                after.stateText(),
                after.state(),
                after.symbol(),
                change.problems().stream().map(texts::text).collect(Collectors.joining(" ")));
    }

    int possible() {
        return (int) planned.stream().filter(PlannedChange::isPossible).count();
    }

    int impossible() {
        return planned.size() - possible();
    }

    /** Exactly those that would change, each with its fingerprint. */
    String order() {
        return planned.stream()
                .filter(PlannedChange::isPossible)
                .map(each -> each.present().accreditation().number() + ":" + each.fingerprint())
                .collect(Collectors.joining(" "));
    }

    /** Another for each page that is shown. */
    String requestKey() {
        return requestKey;
    }
}
