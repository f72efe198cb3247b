package org.guildhall.membership;

import org.guildhall.platform.PersonId;

/** A person in a community, whether or not they belong to it. */
public record MemberId(long communityId, PersonId person) {}
