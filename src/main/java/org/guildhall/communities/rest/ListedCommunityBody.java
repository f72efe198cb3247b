package org.guildhall.communities.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;

/**
 * A community in a list.
 *
 * @param own what the caller is to it
 */
record ListedCommunityBody(
        @JsonProperty String space,
        @JsonProperty String name,
        @JsonProperty String field,
        @JsonProperty String purpose,
        @JsonProperty String joinPolicy,
        @JsonProperty String foundedAt,
        @JsonProperty int members,
        @JsonProperty String own) {

    static ListedCommunityBody of(Community community, Optional<Membership> own) {
        return new ListedCommunityBody(
                community.space().value(),
                community.name(),
                community.field(),
                community.purpose(),
                community.joinPolicy().code(),
                community.foundedAt().toString(),
                community.memberCount(),
                own.map(Membership::state).orElse(MembershipState.ABSENT).code());
    }
}
