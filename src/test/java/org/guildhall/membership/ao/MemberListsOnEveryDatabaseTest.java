package org.guildhall.membership.ao;

import java.util.List;
import java.util.stream.Stream;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.ao.OnEveryDatabase;

/** The queries that read lists of members. */
public class MemberListsOnEveryDatabaseTest extends OnEveryDatabase {
    public MemberListsOnEveryDatabaseTest(String mode, String product, String quote) {
        super(mode, product, quote);
    }

    @Override
    protected List<SqlText> texts() {
        return Stream.of(
                        MemberLists.BY_NAME, MemberLists.BY_ROLE, MemberLists.BY_NEWEST, MemberLists.BY_ROLE_AND_NEWEST)
                .flatMap(list -> Stream.of(list.first(49), list.firstAndOneMore(49)))
                .toList();
    }
}
