package org.guildhall.workbench.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The pages. */
public final class SitePages {
    private final Records records;
    private final SiteSpaces spaces;
    private final Map<Long, PageRecord> byId = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong(100_000);

    SitePages(Records records, SiteSpaces spaces) {
        this.records = records;
        this.spaces = spaces;
        for (PageRecord record : records.all(PageRecord.class)) {
            byId.put(record.id(), record);
            lastId.accumulateAndGet(record.id(), Math::max);
        }
    }

    public Optional<SitePage> byId(long id) {
        return Optional.ofNullable(byId.get(id)).flatMap(this::page);
    }

    public Optional<SitePage> byTitle(String spaceKey, String title) {
        return in(spaceKey).filter(page -> page.getTitle().equals(title)).findFirst();
    }

    /** The pages of a space in the order they were made. */
    public Stream<SitePage> in(String spaceKey) {
        return byId.values().stream()
                .filter(record -> record.spaceKey().equals(spaceKey))
                .sorted(Comparator.comparingLong(PageRecord::id))
                .flatMap(record -> page(record).stream());
    }

    public List<SitePage> childrenOf(long pageId) {
        return byId.values().stream()
                .filter(record -> record.parent() != null && record.parent() == pageId)
                .flatMap(record -> page(record).stream())
                .toList();
    }

    /** @throws IllegalArgumentException when the space has a page of this title */
    public SitePage create(String spaceKey, String title, String body, Long parent, SiteUser creator) {
        if (title.isBlank() || byTitle(spaceKey, title).isPresent()) {
            throw new IllegalArgumentException("A page needs a title of its own within the space: “" + title + "”");
        }
        long id = lastId.incrementAndGet();
        return keep(new PageRecord(
                id, spaceKey, title, body, parent, 1, creator.account().key()));
    }

    public SitePage edit(SitePage page, String title, String body) {
        return keep(page.record().edited(title, body));
    }

    public void removeAll(String spaceKey) {
        in(spaceKey).toList().forEach(page -> {
            byId.remove(page.getId());
            records.remove(PageRecord.class, String.valueOf(page.getId()));
        });
    }

    private SitePage keep(PageRecord record) {
        records.save(String.valueOf(record.id()), record);
        byId.put(record.id(), record);
        return page(record).orElseThrow();
    }

    private Optional<SitePage> page(PageRecord record) {
        return spaces.byKey(record.spaceKey()).map(space -> new SitePage(record, space));
    }
}
