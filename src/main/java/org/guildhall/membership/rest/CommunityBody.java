package org.guildhall.membership.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.guildhall.community.Community;

/**
 * A community as REST shows it.
 *
 * @param vacant whether nobody can act as coordinator
 */
record CommunityBody(
        @JsonProperty String space,
        @JsonProperty String name,
        @JsonProperty String field,
        @JsonProperty String purpose,
        @JsonProperty String joinPolicy,
        @JsonProperty String foundedAt,
        @JsonProperty int members,
        @JsonProperty boolean vacant) {

    static CommunityBody of(Community community, boolean isVacant) {
        return new CommunityBody(
                community.space().value(),
                community.name(),
                community.field(),
                community.purpose(),
                community.joinPolicy().code(),
                community.foundedAt().toString(),
                community.memberCount(),
                isVacant);
    }
}
