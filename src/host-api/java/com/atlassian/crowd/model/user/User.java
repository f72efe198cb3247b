package com.atlassian.crowd.model.user;

import java.security.Principal;

public interface User extends Principal {
    @Override
    String getName();
}
