package org.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.notice.NoticeChoices;
import org.guildhall.notice.NoticeDelivery;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.ao.BatchInsert;

/** What people chose, in Active Objects. */
@Named
public class AoNoticeChoices implements NoticeChoices {
    private static final SqlText CHOOSING = SqlText.of(
            "SELECT [PERSON_KEY] FROM {0} WHERE [KIND] = ? AND [DELIVERY] = ? AND [PERSON_KEY] > ?"
                    + " ORDER BY [PERSON_KEY] {first 200}",
            AoNoticeChoice.class);

    private final ActiveObjects ao;
    private final SqlReads sql;
    private final BatchInsert batch;

    @Inject
    public AoNoticeChoices(ActiveObjects ao, SqlReads sql, BatchInsert batch) {
        this.ao = ao;
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    public Map<String, NoticeDelivery> of(PersonId person) {
        Map<String, NoticeDelivery> choices = new HashMap<>();
        Arrays.stream(ao.find(AoNoticeChoice.class, "PERSON_KEY = ?", person.value()))
                .forEach(row -> NoticeDelivery.ofCode(row.getDelivery())
                        .ifPresent(delivery -> choices.put(row.getKind(), delivery)));
        return choices;
    }

    @Override
    public void replace(PersonId person, Map<String, NoticeDelivery> choices) {
        ao.deleteWithSQL(AoNoticeChoice.class, "PERSON_KEY = ?", person.value());
        batch.create(
                AoNoticeChoice.class,
                choices.entrySet().stream()
                        .map(choice -> row(person, choice.getKey(), choice.getValue()))
                        .toList());
    }

    private static Map<String, Object> row(PersonId person, String kind, NoticeDelivery delivery) {
        return Map.of(
                AoNoticeChoice.PERSON_KEY,
                person.value(),
                AoNoticeChoice.KIND,
                kind,
                AoNoticeChoice.DELIVERY,
                delivery.code(),
                AoNoticeChoice.CHOICE_KEY,
                kind + ":" + person.value());
    }

    @Override
    public List<PersonId> choosing(String kind, NoticeDelivery delivery, Optional<PersonId> after) {
        return sql.rows(
                CHOOSING,
                row -> new PersonId(row.text(1)),
                kind,
                delivery.code(),
                after.map(PersonId::value).orElse(" "));
    }
}
