package org.guildhall.accreditation.status;

import java.util.Optional;
import org.guildhall.accreditation.scheme.NamedOfficers;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.community.JoinPolicy;

/**
 * What a grant to somebody with an account depends on.
 *
 * @param deciders those named to decide under the scheme
 * @param live what the holder has under the scheme that has not ended
 * @param joinPolicy who may join the community
 */
public record GrantContext(
        Scheme scheme, NamedOfficers deciders, Optional<Accreditation> live, JoinPolicy joinPolicy) {}
