package org.guildhall.accreditation.scheme;

/**
 * What a list says of a scheme.
 *
 * @param prefix with which its numbers begin
 * @param isForMembers whether only members, officers and admins learn of it
 */
public record SchemeLabel(String name, String prefix, boolean isForMembers) {}
