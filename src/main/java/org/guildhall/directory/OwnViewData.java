package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;

/** How the viewer wants to look at the directories of a community. */
@Named
public class OwnViewData implements OwnData, AccountFollower {
    private final KeptViews views;
    private final People people;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public OwnViewData(KeptViews views, People people, Rights rights, Transactions transactions) {
        this.views = views;
        this.people = people;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public String section() {
        return "views";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return Optional.ofNullable(views.of(viewer.signedIn()).get(community.id())).stream()
                .map(OwnViewData::written)
                .toList();
    }

    private static OwnRecord written(ReaderChoice choice) {
        return OwnRecord.with()
                .fact("layout", choice.layout())
                .fact("sort", choice.sort())
                .fact("columns", Optional.of(choice.shown()).filter(names -> !names.isEmpty()))
                .fact("size", choice.size())
                .build();
    }

    @Override
    public boolean isErasable() {
        return true;
    }

    @Override
    public void erase(Viewer viewer, Community community) {
        views.forget(community.id(), viewer.signedIn());
    }

    @Override
    public void follow(PersonId person) {
        if (!rights.isReadOnly() && people.byIds(List.of(person)).get(person).isRemoved()) {
            transactions.inOne(() -> views.forget(person));
        }
    }

    /** What accounts that are gone have kept is read by nobody. */
    @Override
    public int followAll(BooleanSupplier stop) {
        return 0;
    }
}
