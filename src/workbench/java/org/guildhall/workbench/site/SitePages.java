package org.guildhall.workbench.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The pages, and those in the trash. */
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

    /** Empty for a page in the trash. */
    public Optional<SitePage> byId(long id) {
        return Optional.ofNullable(byId.get(id))
                .filter(record -> !record.trashed())
                .flatMap(this::page);
    }

    public Optional<SitePage> trashedById(long id) {
        return Optional.ofNullable(byId.get(id)).filter(PageRecord::trashed).flatMap(this::page);
    }

    public Optional<SitePage> byTitle(String spaceKey, String title) {
        return in(spaceKey).filter(page -> page.getTitle().equals(title)).findFirst();
    }

    /** The pages of a space in the order they were made. */
    public Stream<SitePage> in(String spaceKey) {
        return all(spaceKey, false);
    }

    public Stream<SitePage> trashIn(String spaceKey) {
        return all(spaceKey, true);
    }

    private Stream<SitePage> all(String spaceKey, boolean trashed) {
        return byId.values().stream()
                .filter(record -> record.spaceKey().equals(spaceKey) && record.trashed() == trashed)
                .sorted(Comparator.comparingLong(PageRecord::id))
                .flatMap(record -> page(record).stream());
    }

    public List<SitePage> childrenOf(long pageId) {
        return byId.values().stream()
                .filter(record -> !record.trashed() && Objects.equals(record.parent(), pageId))
                .flatMap(record -> page(record).stream())
                .toList();
    }

    /** @throws IllegalArgumentException when the space has a page of this title */
    public SitePage create(String spaceKey, String title, String body, Long parent, SiteUser creator) {
        checkTitle(spaceKey, title, 0);
        long id = lastId.incrementAndGet();
        return keep(new PageRecord(
                id, spaceKey, title, body, parent, 1, creator.account().key(), false));
    }

    /** @throws IllegalArgumentException when another page of the space has this title */
    public SitePage edit(SitePage page, String title, String body) {
        checkTitle(page.getSpaceKey(), title, page.getId());
        return keep(page.record().edited(title, body));
    }

    /** A page of the same content, in the same place. */
    public SitePage copy(SitePage page, String title, SiteUser creator) {
        return create(
                page.getSpaceKey(),
                title,
                page.record().body(),
                Optional.ofNullable(page.record().parent()).orElse(page.getId()),
                creator);
    }

    /**
     * Puts a page and all below it under another parent, perhaps in another space.
     *
     * @throws IllegalArgumentException for the home page, when the parent is below the page, or a title is taken there
     */
    public SitePage move(SitePage page, String spaceKey, long parent) {
        List<SitePage> moving = withDescendants(page);
        if (moving.stream().anyMatch(each -> each.getId() == parent)) {
            throw new IllegalArgumentException("A page cannot stand below itself");
        }
        requireNoHome(page);
        if (!spaceKey.equals(page.getSpaceKey())) {
            moving.forEach(each -> checkTitle(spaceKey, each.getTitle(), each.getId()));
        }
        moving.stream()
                .skip(1)
                .forEach(each ->
                        keep(each.record().placed(spaceKey, each.record().parent())));
        return keep(page.record().placed(spaceKey, parent));
    }

    /**
     * Into the trash; what stood below the page moves up to its parent.
     *
     * @throws IllegalArgumentException for the home page
     */
    public void trash(SitePage page) {
        requireNoHome(page);
        Long parent = page.record().parent();
        childrenOf(page.getId()).forEach(child -> keep(child.record().placed(child.getSpaceKey(), parent)));
        keep(page.record().trashed(true, parent));
    }

    /**
     * Out of the trash, below the space's home page.
     *
     * @throws IllegalArgumentException when another page has its title by now
     */
    public SitePage restore(SitePage page) {
        checkTitle(page.getSpaceKey(), page.getTitle(), page.getId());
        Long home = spaces.byKey(page.getSpaceKey()).orElseThrow().record().homePage();
        return keep(page.record().trashed(false, home));
    }

    /** Out of the trash, for ever. */
    public void purge(SitePage page) {
        forget(page.getId());
    }

    public void removeAll(String spaceKey) {
        Stream.concat(in(spaceKey), trashIn(spaceKey)).toList().forEach(page -> forget(page.getId()));
    }

    private List<SitePage> withDescendants(SitePage page) {
        List<SitePage> all = new ArrayList<>(List.of(page));
        childrenOf(page.getId()).forEach(child -> all.addAll(withDescendants(child)));
        return all;
    }

    private void checkTitle(String spaceKey, String title, long self) {
        boolean isTaken =
                byTitle(spaceKey, title).filter(page -> page.getId() != self).isPresent();
        if (title.isBlank() || isTaken) {
            throw new IllegalArgumentException("A page needs a title of its own within the space: “" + title + "”");
        }
    }

    private void requireNoHome(SitePage page) {
        Long home = spaces.byKey(page.getSpaceKey()).orElseThrow().record().homePage();
        if (Objects.equals(home, page.getId())) {
            throw new IllegalArgumentException("The space’s home page stays where it is");
        }
    }

    private void forget(long id) {
        byId.remove(id);
        records.remove(PageRecord.class, String.valueOf(id));
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
