package org.guildhall.membership.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.guildhall.community.Community;

/**
 * A community as REST shows it.
 *
 * @param vacant whether nobody can act as coordinator; null where many communities are listed
 */
record CommunityBody(
        @JsonProperty String space,
        @JsonProperty String name,
        @JsonProperty String field,
        @JsonProperty String purpose,
        @JsonProperty String joinPolicy,
        @JsonProperty String foundedAt,
        @JsonProperty int members,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean vacant) {

    static CommunityBody ofMany(Community community) {
        return of(community, null);
    }

    static CommunityBody ofOne(Community community, boolean isVacant) {
        return of(community, isVacant);
    }

    private static CommunityBody of(Community community, Boolean vacant) {
        return new CommunityBody(
                community.space().value(),
                community.name(),
                community.field(),
                community.purpose(),
                community.joinPolicy().code(),
                community.foundedAt().toString(),
                community.memberCount(),
                vacant);
    }
}
