package org.guildhall.membership.ao;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guildhall.membership.Audience;
import org.guildhall.membership.FacetChoice;
import org.guildhall.membership.FacetReader;
import org.guildhall.membership.MemberFilter;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.SoughtWord;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SearchedWord;

/** The conditions of a filter in SQL, where {@code m} is a member and {@code f} something that is true of the member. */
final class FilterConditions {
    private final MemberFilter filter;
    private final String today;

    FilterConditions(MemberFilter filter, LocalDate today) {
        this.filter = filter;
        this.today = today.toString();
    }

    /** Whether {@code m} is a member today and meets everything chosen. */
    SqlPart met() {
        List<SqlPart> all = new ArrayList<>();
        all.add(SqlPart.of(
                "m.[MEMBER_STATE] = ? AND (m.[STAYS_UNTIL] IS NULL OR m.[STAYS_UNTIL] >= ?)",
                MembershipState.MEMBER.code(),
                today));
        filter.joinedFrom().ifPresent(from -> all.add(SqlPart.of("m.[SINCE] >= ?", from.toEpochMilli())));
        filter.words().forEach(word -> all.add(sought(word)));
        if (filter.isBeyondNames()) {
            List<SqlPart> inName =
                    filter.words().stream().map(word -> named(word.word())).toList();
            all.add(SqlPart.joined(" AND ", inName).within("NOT (", ")"));
        }
        filter.choices().forEach(choice -> all.add(chosen(choice)));
        return SqlPart.joined(" AND ", all);
    }

    /** In the name, or by what stands for the word. */
    private SqlPart sought(SoughtWord word) {
        return word.codes().isEmpty()
                ? named(word.word())
                : SqlPart.joined(
                                " OR ",
                                List.of(
                                        named(word.word()),
                                        having(word.inOrder().toList())))
                        .within("(", ")");
    }

    /** One of the spellings, each part of which begins a word of the name. */
    private SqlPart named(SearchedWord word) {
        List<SqlPart> spellings = word.spellings().stream()
                .map(parts -> SqlPart.joined(
                                " AND ", parts.stream().map(this::begun).toList())
                        .within("(", ")"))
                .toList();
        return spellings.isEmpty()
                ? SqlPart.of("1 = 0")
                : SqlPart.joined(" OR ", spellings).within("(", ")");
    }

    private SqlPart begun(String part) {
        KeyRange range = MemberKeys.byWord(filter.communityId()).startingWith(MemberKeys.word(part));
        return SqlPart.of(
                "EXISTS (SELECT 1 FROM {2} w WHERE w.[MEMBER_ID] = m.[ID] AND " + KeyRange.in("w.[WORD_KEY]") + ")",
                range.first(),
                range.end());
    }

    private SqlPart chosen(FacetChoice choice) {
        return having(choice.inOrder()).within(choice.isExcluded() ? "NOT " : "", "");
    }

    private SqlPart having(List<String> codes) {
        return SqlPart.of("EXISTS (SELECT 1 FROM {1} f WHERE f.[MEMBER_ID] = m.[ID] AND ")
                .then(SqlPart.in("f.[VALUE_CODE]", codes))
                .then(" AND ")
                .then(shown())
                .then(")");
    }

    /** Whether {@code f} is true today and shown to the reader. */
    SqlPart shown() {
        SqlPart days = SqlPart.of("f.[FIRST_DAY] <= ? AND f.[LAST_DAY] >= ?", today, today);
        FacetReader reader = filter.reader();
        SqlPart others = SqlPart.in("f.[AUDIENCE]", audiences(reader.narrowest()));
        if (!reader.hidden().isEmpty()) {
            others = others.then(" AND (f.[GUARD] IS NULL OR NOT ")
                    .then(SqlPart.in(
                            "f.[GUARD]", reader.hidden().stream().sorted().toList()))
                    .then(")");
        }
        SqlPart either = reader.own().isPresent()
                ? others.within("(", " OR f.[MEMBER_ID] = ?)")
                        .then("", reader.own().get())
                : others;
        return days.then(" AND ").then(either);
    }

    private static List<String> audiences(Audience narrowest) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.compareTo(narrowest) >= 0)
                .map(Audience::code)
                .toList();
    }
}
