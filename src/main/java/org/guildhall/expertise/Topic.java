package org.guildhall.expertise;

/** A topic of a community, and how many people state it. */
public record Topic(long id, long communityId, String name, int people) {}
