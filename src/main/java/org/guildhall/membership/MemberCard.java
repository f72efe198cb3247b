package org.guildhall.membership;

/**
 * A member as a list shows one, with what the row keeps of other features.
 *
 * @param topics as {@link CardPart#TOPICS} is stored, null where it is not
 * @param accreditations as {@link CardPart#ACCREDITATIONS} is stored, null where they are not
 * @param credentials as {@link CardPart#CREDENTIALS} is stored, null where they are not
 */
public record MemberCard(Membership membership, String topics, String accreditations, String credentials) {}
