package org.guildhall.platform.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.query.EmailTermQuery;
import com.atlassian.user.search.query.FullNameTermQuery;
import com.atlassian.user.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.guildhall.platform.Accounts;
import org.guildhall.platform.text.Identity;

/** Asks Confluence's user directory. Apart from the component, which can be made where the types of queries are missing. */
final class AccountQueries {
    private final UserAccessor users;

    AccountQueries(UserAccessor users) {
        this.users = users;
    }

    List<String> byAddress(String address) throws EntityException {
        return names(new EmailTermQuery(address), user -> address.equalsIgnoreCase(user.getEmail()));
    }

    List<String> byFullName(String fullName) throws EntityException {
        return names(
                new FullNameTermQuery(fullName),
                user -> user.getFullName() != null && Identity.isSame(user.getFullName(), fullName));
    }

    private List<String> names(Query<User> query, Predicate<User> isMeant) throws EntityException {
        List<String> names = new ArrayList<>();
        for (User user : users.findUsers(query).pager()) {
            if (names.size() < Accounts.MOST && isMeant.test(user)) {
                names.add(user.getName());
            }
        }
        return names;
    }
}
