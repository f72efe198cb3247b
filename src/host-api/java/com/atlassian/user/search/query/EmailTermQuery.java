package com.atlassian.user.search.query;

import com.atlassian.user.User;

public class EmailTermQuery implements Query<User> {
    private final String term;

    public EmailTermQuery(String term) {
        this.term = term;
    }

    public String getTerm() {
        return term;
    }
}
