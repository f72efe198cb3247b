package org.guildhall.membership.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.guildhall.community.Community;

/** A community as REST shows it. */
record CommunityBody(
        @JsonProperty String space,
        @JsonProperty String name,
        @JsonProperty String field,
        @JsonProperty String purpose,
        @JsonProperty String joinPolicy,
        @JsonProperty String foundedAt,
        @JsonProperty int members) {

    static CommunityBody of(Community community) {
        return new CommunityBody(
                community.space().value(),
                community.name(),
                community.field(),
                community.purpose(),
                community.joinPolicy().code(),
                community.foundedAt().toString(),
                community.memberCount());
    }
}
