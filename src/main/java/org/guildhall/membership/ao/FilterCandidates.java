package org.guildhall.membership.ao;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guildhall.membership.MemberFilter;
import org.guildhall.membership.SoughtWord;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SearchedWord;

/** Where to look for members who meet a filter: among the few of whom one of the things chosen is true, if they are few. */
final class FilterCandidates {
    /** Stands for what was searched for; no facet is called so. */
    private static final String NAME = "";

    private final SqlReads sql;
    private final FilterLimits limits;

    FilterCandidates(SqlReads sql, FilterLimits limits) {
        this.sql = sql;
        this.limits = limits;
    }

    /** Something chosen, and at most how many may meet it. */
    private record Sized(SqlPart members, int most) {}

    /** Choices with the members who may meet each, the fewest first. */
    static final class Sizes {
        private final int few;
        private final List<Optional<String>> groups = new ArrayList<>();
        private final List<Sized> sized = new ArrayList<>();

        Sizes(int few) {
            this.few = few;
        }

        /** The ids of few members among whom all are who meet a filter; empty where there are no such. */
        Optional<SqlPart> few(MemberFilter filter) {
            List<Sized> fitting = new ArrayList<>();
            for (int i = 0; i < sized.size(); i++) {
                boolean isChosen = groups.get(i)
                        .map(group -> group.equals(NAME)
                                || filter.choices().stream()
                                        .anyMatch(choice -> choice.group().equals(group)))
                        .orElse(filter.joinedFrom().isPresent());
                if (isChosen && sized.get(i).most() <= few) {
                    fitting.add(sized.get(i));
                }
            }
            return fitting.stream().min(Comparator.comparingInt(Sized::most)).map(Sized::members);
        }

        private void add(Optional<String> group, Sized size) {
            groups.add(group);
            sized.add(size);
        }
    }

    /** The members {@code m} whose ids were chosen. */
    static SqlPart joined(SqlPart few) {
        return few.within("(", ") c JOIN {0} m ON m.[ID] = c.[MEMBER_ID]");
    }

    /** One look-up in a large community where something is chosen, none otherwise. */
    Sizes sizes(MemberFilter filter) {
        Sizes sizes = new Sizes(limits.candidates());
        List<Optional<String>> groups = new ArrayList<>();
        List<SqlPart> ranges = new ArrayList<>();
        filter.choices().stream().filter(choice -> !choice.isExcluded()).forEach(choice -> {
            groups.add(Optional.of(choice.group()));
            ranges.add(having(filter, choice.inOrder()));
        });
        filter.words().forEach(word -> {
            groups.add(Optional.of(NAME));
            ranges.add(named(filter, word));
        });
        filter.joinedFrom().ifPresent(from -> {
            groups.add(Optional.empty());
            KeyRange range = MemberKeys.joinedFrom(filter.communityId(), from);
            ranges.add(SqlPart.of(
                    "SELECT [ID] [MEMBER_ID] FROM {0} WHERE " + KeyRange.in("[NEWEST_KEY]")
                            + " ORDER BY [NEWEST_KEY] {first " + (limits.candidates() + 1) + "}",
                    range.first(),
                    range.end()));
        });
        if (filter.size() > limits.candidates() && !ranges.isEmpty()) {
            SqlPart counts = counts(ranges);
            sql.rows(
                            SqlText.of(counts.text(), AoMember.class, AoMemberFacet.class, AoMemberWord.class),
                            row -> List.of(row.number(1), row.number(2)),
                            counts.parameters().toArray())
                    .forEach(row -> {
                        int at = row.get(0).intValue();
                        sizes.add(
                                groups.get(at),
                                new Sized(ranges.get(at), row.get(1).intValue()));
                    });
        }
        return sizes;
    }

    /** Whose names may have the word, or of whom something may be true that stands for it. */
    private SqlPart named(MemberFilter filter, SoughtWord sought) {
        return sought.codes().isEmpty()
                ? named(filter, sought.word())
                : SqlPart.joined(
                                " UNION ALL ",
                                List.of(
                                        named(filter, sought.word()).within("SELECT [MEMBER_ID] FROM (", ") n"),
                                        having(filter, sought.inOrder().toList())
                                                .within("SELECT [MEMBER_ID] FROM (", ") h")))
                        .within("SELECT DISTINCT [MEMBER_ID] FROM (", ") e");
    }

    /** Those with a word that begins as one of its spellings does. */
    private SqlPart named(MemberFilter filter, SearchedWord word) {
        List<SqlPart> leads = new ArrayList<>();
        for (String lead : word.leads()) {
            KeyRange range = MemberKeys.byWord(filter.communityId()).startingWith(MemberKeys.word(lead));
            leads.add(SqlPart.of(
                    "SELECT [MEMBER_ID] FROM (SELECT [MEMBER_ID] FROM {2} WHERE " + KeyRange.in("[WORD_KEY]")
                            + " ORDER BY [WORD_KEY] {first " + (limits.candidates() + 1) + "}) v" + leads.size(),
                    range.first(),
                    range.end()));
        }
        return leads.isEmpty()
                ? SqlPart.of("SELECT [ID] [MEMBER_ID] FROM {0} WHERE 1 = 0")
                : SqlPart.joined(" UNION ALL ", leads).within("SELECT DISTINCT [MEMBER_ID] FROM (", ") u");
    }

    private static SqlPart counts(List<SqlPart> ranges) {
        List<SqlPart> counts = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            counts.add(ranges.get(i).within("SELECT " + i + " [NTH], COUNT(*) [MOST] FROM (", ") c" + i));
        }
        return SqlPart.joined(" UNION ALL ", counts);
    }

    /** Of whom one of the values may be true as far as the reader is shown it, and the reader; one more than few at most. */
    private SqlPart having(MemberFilter filter, List<String> codes) {
        List<SqlPart> values = new ArrayList<>();
        for (String code : codes) {
            KeyRange range = MemberFacetRows.shownTo(
                    filter.communityId(), code, filter.reader().narrowest());
            values.add(SqlPart.of(
                    "SELECT [MEMBER_ID] FROM (SELECT [MEMBER_ID] FROM {1} WHERE " + KeyRange.in("[FACET_KEY]")
                            + " ORDER BY [FACET_KEY] {first " + (limits.candidates() + 1) + "}) v" + values.size(),
                    range.first(),
                    range.end()));
        }
        filter.reader().own().ifPresent(own -> values.add(SqlPart.of("SELECT [ID] FROM {0} WHERE [ID] = ?", own)));
        return SqlPart.joined(" UNION ALL ", values).within("SELECT DISTINCT [MEMBER_ID] FROM (", ") u");
    }
}
