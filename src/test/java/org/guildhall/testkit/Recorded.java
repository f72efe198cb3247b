package org.guildhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guildhall.accreditation.record.RecordViews;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.ChainEntry;

/** A community's record as tests look at it: which fields its entries have, and what their hashes cover. */
public final class Recorded {
    private final AuditTrail trail;
    private final RecordViews views;
    private final long communityId;

    public Recorded(Academy academy) {
        trail = academy.trail;
        views = academy.app.get(RecordViews.class);
        communityId = academy.community.id();
    }

    public Recorded(TestApp app, long communityId) {
        trail = app.get(AuditTrail.class);
        views = app.get(RecordViews.class);
        this.communityId = communityId;
    }

    /** An entry as {@link #after} tells it; the names are given with blanks between them, in any order. */
    public static String entry(String what, String fields, String words) {
        return what + " {" + sorted(fields) + "} (" + sorted(words) + ")";
    }

    /** The entries after a position, the oldest first: what was done, the fields of the detail, the names of the words. */
    public List<String> after(long position) {
        return entries().stream()
                .skip(position)
                .map(entry -> entry(
                        entry.event().what(),
                        String.join(
                                " ", fields("", new AuditDetail(entry.event().detail()).tree())),
                        String.join(
                                " ",
                                AuditWords.read(entry.words().json()).texts().keySet())))
                .toList();
    }

    public List<ChainEntry> entries() {
        List<ChainEntry> entries = new ArrayList<>();
        trail.each(communityId, entries::add);
        return entries;
    }

    /** The marker was written with changes, no hash covers it, and screens show all that was written. */
    public void isNotHashed(String marker) {
        assertThat(entries())
                .anySatisfy(entry -> assertThat(entry.words().json()).contains(marker));
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.covered()).doesNotContain(marker);
            assertThat(entry.withoutWords().line()).doesNotContain(marker);
            AuditWords words = AuditWords.read(entry.words().json());
            assertThat(views.written(words)).hasSameSizeAs(words.texts().keySet());
        });
        assertThat(trail.verify(communityId).isIntact()).isTrue();
    }

    private static Set<String> fields(String prefix, JsonNode tree) {
        Set<String> fields = new TreeSet<>();
        tree.properties().forEach(field -> {
            fields.add(prefix + field.getKey());
            fields.addAll(fields(prefix + field.getKey() + ".", field.getValue()));
        });
        if (tree.isArray()) {
            tree.forEach(each -> fields.addAll(fields(prefix, each)));
        }
        return fields;
    }

    private static String sorted(String names) {
        return String.join(
                " ",
                Stream.of(names.split(" "))
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .toList());
    }
}
