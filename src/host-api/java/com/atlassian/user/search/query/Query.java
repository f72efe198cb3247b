package com.atlassian.user.search.query;

import com.atlassian.user.Entity;

public interface Query<T extends Entity> {}
