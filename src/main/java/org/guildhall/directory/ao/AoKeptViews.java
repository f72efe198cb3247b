package org.guildhall.directory.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.guildhall.community.CommunityData;
import org.guildhall.directory.KeptViews;
import org.guildhall.directory.ReaderChoice;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Columns;

/** How people want to look at directories, in Active Objects. */
@Named
public class AoKeptViews implements KeptViews, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoKeptViews(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, ReaderChoice> of(PersonId person) {
        return Arrays.stream(ao.find(AoReaderView.class, "USER_KEY = ?", person.value()))
                .collect(Collectors.toMap(AoReaderView::getCommunityId, AoKeptViews::choice));
    }

    private static ReaderChoice choice(AoReaderView row) {
        return ReaderChoice.of(
                Columns.text(row.getViewLayout()),
                Columns.text(row.getViewSort()),
                Columns.text(row.getViewColumns()),
                Columns.text(row.getViewSize()));
    }

    @Override
    public void keep(long communityId, PersonId person, ReaderChoice choice) {
        AoReaderView row = Arrays.stream(rows(communityId, person))
                .findFirst()
                .orElseGet(() -> ao.create(
                        AoReaderView.class,
                        new DBParam(AoReaderView.COMMUNITY_ID, communityId),
                        new DBParam(AoReaderView.USER_KEY, person.value()),
                        new DBParam(AoReaderView.READER_KEY, key(communityId, person))));
        Map<String, String> texts = choice.texts();
        row.setViewLayout(Columns.stored(texts.get(ReaderChoice.LAYOUT)));
        row.setViewSort(Columns.stored(texts.get(ReaderChoice.SORT)));
        row.setViewColumns(Columns.stored(texts.get(ReaderChoice.SHOWN)));
        row.setViewSize(Columns.stored(texts.get(ReaderChoice.SIZE)));
        row.save();
    }

    @Override
    public void forget(long communityId, PersonId person) {
        ao.deleteWithSQL(AoReaderView.class, "READER_KEY = ?", key(communityId, person));
    }

    @Override
    public void forget(PersonId person) {
        ao.deleteWithSQL(AoReaderView.class, "USER_KEY = ?", person.value());
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoReaderView.class, "COMMUNITY_ID = ?", communityId);
    }

    private AoReaderView[] rows(long communityId, PersonId person) {
        return ao.find(AoReaderView.class, "READER_KEY = ?", key(communityId, person));
    }

    private static String key(long communityId, PersonId person) {
        return communityId + ":" + person.value();
    }
}
