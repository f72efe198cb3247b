package org.guildhall.community;

import org.guildhall.platform.PersonId;

/** What is known of a community when it is founded; the limits are those of {@link Community}. */
public record NewCommunity(String name, String field, String purpose, JoinPolicy joinPolicy, PersonId founder) {}
