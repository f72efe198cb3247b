package org.guildhall.accreditation.scheme;

/**
 * What a list says of a scheme.
 *
 * @param isForMembers whether only members, officers and admins learn of it
 */
public record SchemeLabel(String name, boolean isForMembers) {}
