package com.atlassian.crowd.event.user;

import com.atlassian.crowd.model.user.User;

public class UserEditedEvent {
    private final User user;

    public UserEditedEvent(User user) {
        this.user = user;
    }

    public User getUser() {
        return user;
    }
}
