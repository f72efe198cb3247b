package org.guildhall.accreditation.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntries;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterInput;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationHistory;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.AccreditationPlanner;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.AccreditationWriter;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.ChangePreview;
import org.guildhall.accreditation.status.ChangeRights;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Makes the same change to many accreditations, each under the rights and rules of a single change. All that can be
 * changed is changed in one transaction, so that a failure leaves nothing half done; what cannot be changed, or was
 * changed by somebody else since the preview, is left as it is and reported.
 */
@Named
public class BulkChanges {
    /** The most accreditations changed at once. */
    public static final int LIMIT = 1000;

    /** The actions that can be taken on many accreditations, in the order of the life-cycle. */
    public static final Set<AccreditationAction> ACTIONS = AccreditationTransitions.byDeciders();

    private final AccreditationRights rights;
    private final Register register;
    private final RegisterReading reading;
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AccreditationHistory histories;
    private final AccreditationPlanner planner;
    private final AccreditationWriter writer;
    private final BulkRuns runs;
    private final StatusCalculator rules;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public BulkChanges(
            AccreditationRights rights,
            Register register,
            RegisterReading reading,
            Schemes schemes,
            Accreditations accreditations,
            AccreditationHistory histories,
            AccreditationPlanner planner,
            AccreditationWriter writer,
            BulkRuns runs,
            StatusCalculator rules,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.register = register;
        this.reading = reading;
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.histories = histories;
        this.planner = planner;
        this.writer = writer;
        this.runs = runs;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The numbers of all accreditations that match the filter, at most {@link #LIMIT}.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; INVALID (400) naming the field that
     *     cannot be understood, or {@code all} when more match than can be changed at once
     */
    public List<String> matching(Viewer viewer, SpaceKey space, RegisterInput filter) {
        rights.readable(viewer, space);
        RegisterEntries all = register.page(viewer, space, filter.request(Optional.empty(), LIMIT));
        if (all.next().isPresent()) {
            throw RequestRefusedException.invalid("all", "guildhall.console.too-many", LIMIT);
        }
        return all.entries().stream()
                .map(entry -> entry.accreditation().number())
                .toList();
    }

    /**
     * Shows what the change would do to each accreditation, in the order of the numbers. Stores nothing. An
     * accreditation that cannot be changed is in the answer with the reason.
     *
     * @param numbers as people write them, 1 to {@link #LIMIT}
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; READ_ONLY (503) while the site is in
     *     read-only mode, INVALID (400) naming every wrong field, or {@code chosen} for a number that the community has
     *     not given, CONFLICT (409) when the change cannot be made to any accreditation now
     */
    public List<PlannedChange> preview(Viewer viewer, SpaceKey space, Collection<String> numbers, Change wish) {
        Community community = writable(viewer, space);
        Change change = ConfirmedChange.plain(wish);
        List<String> wanted =
                numbers.stream().map(AccreditationNumber::normalized).distinct().toList();
        check(change, wanted);
        Selection selection = select(viewer, community, wanted);
        ChangePreview preview = planner.preview(selection.all(), change, viewer.signedIn());
        return reading.entries(selection.all(), selection.schemes(), Optional.empty()).stream()
                .map(entry -> planned(viewer, selection, preview, change, entry))
                .toList();
    }

    /**
     * Makes the change to all chosen accreditations that can still be changed as previewed, in one transaction. The
     * same request sent again under its key returns the run that it made before.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; READ_ONLY (503) while the site is in
     *     read-only mode, INVALID (400) naming every wrong field, or {@code chosen} for a number that the community has
     *     not given, CONFLICT (409) when the request's key was used for another change or the community's data stays
     *     locked by others for too long
     */
    public BulkRun run(Viewer viewer, SpaceKey space, ConfirmedChange order) {
        Community community = writable(viewer, space);
        order.check();
        check(order.change(), order.numbers());
        return transactions.aloneIn(
                community.id(),
                CommunityPart.RECORD,
                () -> runs.byRequest(community.id(), viewer.signedIn(), order.requestKey())
                        .map(done -> sameAs(order, done))
                        .orElseGet(() -> make(viewer, community, order)));
    }

    private BulkRun make(Viewer viewer, Community community, ConfirmedChange order) {
        Selection selection = select(viewer, community, order.numbers());
        Map<String, String> seen = order.chosen().stream()
                .collect(Collectors.toMap(ConfirmedChange.Chosen::number, ConfirmedChange.Chosen::fingerprint));
        BulkAttempt attempt = new BulkAttempt(
                viewer,
                selection,
                order.change().action(),
                planner.preview(selection.all(), order.change(), viewer.signedIn()));
        List<NewBulkItem> items = selection.all().stream()
                .map(present -> attempt.item(present, seen.get(present.number())))
                .toList();
        writer.write(community.id(), attempt.writes(), viewer.signedIn());
        return runs.add(new NewBulkRun(
                community.id(), order.requestKey(), order.change(), viewer.signedIn(), clock.instant(), items));
    }

    private PlannedChange planned(
            Viewer viewer, Selection selection, ChangePreview preview, Change change, RegisterEntry entry) {
        Accreditation present = entry.accreditation();
        String fingerprint = selection.fingerprintOf(present);
        try {
            ChangeRights.require(viewer, selection.decides(present), present, change.action());
            Accreditation after = preview.of(present, entry.scheme());
            RegisterEntry changed =
                    new RegisterEntry(after, entry.scheme(), entry.holder(), entry.grantedBy(), rules.today(after));
            return new PlannedChange(entry, Optional.of(changed), List.of(), fingerprint);
        } catch (RequestRefusedException refusal) {
            Problem reason = refusal.problems().get(0);
            return new PlannedChange(entry, Optional.empty(), List.of(reason), fingerprint);
        }
    }

    private BulkRun sameAs(ConfirmedChange order, BulkRun done) {
        List<String> numbers =
                runs.items(done.id()).stream().map(BulkItem::number).toList();
        if (!order.change().equals(done.change()) || !order.numbers().equals(numbers)) {
            throw RequestRefusedException.conflict("requestKey", "guildhall.console.request-key-used");
        }
        return done;
    }

    private Selection select(Viewer viewer, Community community, List<String> numbers) {
        Map<String, Accreditation> found = accreditations.byNumbers(community.id(), numbers).stream()
                .collect(Collectors.toMap(Accreditation::number, Function.identity()));
        Map<String, Accreditation> inOrder = new LinkedHashMap<>();
        for (String number : numbers) {
            if (!found.containsKey(number)) {
                throw RequestRefusedException.invalid("chosen", "guildhall.console.no-such-number", number);
            }
            inOrder.put(number, found.get(number));
        }
        return Selection.of(viewer, community, inOrder.values(), schemes, histories, rights);
    }

    private void check(Change change, List<String> numbers) {
        new Checks()
                .that(ACTIONS.contains(change.action()), "change", "guildhall.console.action-unknown")
                .that(!numbers.isEmpty(), "chosen", "guildhall.console.nothing-chosen")
                .that(numbers.size() <= LIMIT, "chosen", "guildhall.console.too-many", LIMIT)
                .orRefuse();
        planner.check(change);
    }

    private Community writable(Viewer viewer, SpaceKey space) {
        rights.readable(viewer, space);
        return rights.writable(viewer, space);
    }
}
