package com.atlassian.user.search;

import com.atlassian.user.Entity;
import com.atlassian.user.search.page.Pager;

public interface SearchResult<T extends Entity> {
    Pager<T> pager();
}
