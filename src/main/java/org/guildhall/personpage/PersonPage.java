package org.guildhall.personpage;

import java.util.List;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.ConfirmedCredential;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.membership.Membership;
import org.guildhall.office.Office;
import org.guildhall.person.Profile;
import org.guildhall.platform.Person;

/**
 * What a community shows somebody of one of its members.
 *
 * @param isOwn whether all of it is shown to the member themselves
 * @param offices that the member holds today, beside that of a coordinator
 * @param statements the most helpful first
 * @param credentials from elsewhere, confirmed here
 * @param common other communities in which both are members
 */
public record PersonPage(
        Community community,
        Person person,
        boolean isOwn,
        Membership membership,
        List<Office> offices,
        Profile profile,
        List<TopicStatement> statements,
        List<CurrentAccreditation> accreditations,
        List<ConfirmedCredential> credentials,
        List<Community> common) {}
