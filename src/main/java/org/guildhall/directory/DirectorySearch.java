package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.community.Community;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.membership.MemberFilter;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.Cursor;

/**
 * Searches a directory: first those who are called so, then those of whom it is true, such as that they know a topic of this
 * name, hold the office, or are accredited.
 */
@Named
public class DirectorySearch {
    private final SoughtValues values;
    private final Narrowing narrowing;

    @Inject
    public DirectorySearch(SoughtValues values, Narrowing narrowing) {
        this.values = values;
        this.narrowing = narrowing;
    }

    /** A search of one viewer: what is sought, and whom the viewer may find. */
    record Search(DirectoryRequest request, Sought sought, Narrowing.Asked asked) {
        MemberFilter filter() {
            return asked.filter();
        }
    }

    /** @param terms with the role that the macro asks for */
    Search search(Viewer viewer, Community community, DirectoryRequest request, List<FilterTerm> terms) {
        Sought sought = values.of(viewer, community, request.words());
        return new Search(request, sought, narrowing.asked(viewer, community, terms, sought.words()));
    }

    /**
     * A page of the search.
     *
     * @param named the page of those who are called so, as far as it was asked for
     */
    FoundMembers page(Search search, FacetPanel panel, MemberCardPage named) {
        return named.next().isPresent() || search.sought().said().isEmpty()
                ? FoundMembers.of(named, panel)
                : withOthers(search, panel, named);
    }

    /** Those who are called so; nobody on pages after theirs. */
    MemberCardPage named(Search search) {
        return search.request().isBeyondNames()
                ? new MemberCardPage(List.of(), Optional.empty(), search.asked().own())
                : narrowing.page(
                        search.filter().inNames(),
                        search.asked().own(),
                        search.request().query(search.filter().communityId()));
    }

    private FoundMembers withOthers(Search search, FacetPanel panel, MemberCardPage named) {
        DirectoryRequest request = search.request();
        int room = request.size() - named.members().size();
        MemberCardPage others = narrowing.page(
                search.filter().beyondNames(),
                search.asked().own(),
                request.beyondNames(Math.max(room, 1)).query(search.filter().communityId()));
        boolean isMore = !others.members().isEmpty() || others.next().isPresent();
        List<MemberCard> shown = room > 0 ? others.members() : List.of();
        return new FoundMembers(
                new MemberCardPage(
                        Stream.concat(named.members().stream(), shown.stream()).toList(),
                        Optional.empty(),
                        search.asked().own()),
                panel,
                room > 0
                        ? others.next().map(DirectoryRequest::beyondNames)
                        : Optional.of(DirectoryRequest.BEYOND_NAMES).filter(any -> isMore),
                request.isBeyondNames()
                        ? others.previous().map(DirectoryRequest::beyondNames)
                        : named.previous().map(Cursor::text),
                matched(search, shown));
    }

    private Map<PersonId, List<String>> matched(Search search, List<MemberCard> others) {
        Map<PersonId, List<String>> words = new LinkedHashMap<>();
        narrowing.matched(search.filter(), others).forEach((person, codes) -> words.put(person, words(search, codes)));
        return words;
    }

    private static List<String> words(Search search, Set<String> codes) {
        return codes.stream().map(search.sought().said()::get).sorted().toList();
    }
}
