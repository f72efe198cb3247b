package com.atlassian.user;

import java.io.Serializable;
import java.security.Principal;

public interface User extends Entity, Principal, Serializable {
    String getFullName();

    String getEmail();

    @Override
    String getName();
}
