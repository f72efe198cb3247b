package com.atlassian.user.search.query;

import com.atlassian.user.User;

public class FullNameTermQuery implements Query<User> {
    private final String term;

    public FullNameTermQuery(String term) {
        this.term = term;
    }

    public String getTerm() {
        return term;
    }
}
