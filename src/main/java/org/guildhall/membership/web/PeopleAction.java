package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.EndedRows;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.Role;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;

/** What coordinators do about one person: answer a request, give or take a role. */
@LicensedOnly
@SuppressWarnings("serial")
public class PeopleAction extends PeoplePage {
    private static final String NO_MEMBER = "guildhall.membership.no-such-member";

    private final transient MembershipService service;
    private final transient People people;
    private String person = "";
    private String role = "";

    @Inject
    public PeopleAction(
            MembershipService service,
            People people,
            MemberRows rows,
            EndedRows ended,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(rows, ended, coordinated, viewers, request, texts);
        this.service = service;
        this.people = people;
    }

    public String approve() {
        return attempt(() -> service.approve(viewer(), space(), person()));
    }

    public String decline() {
        return attempt(() -> service.decline(viewer(), space(), person()));
    }

    public String changeRole() {
        return attempt(() -> service.changeRole(viewer(), space(), person(), role()));
    }

    /** Makes a member coordinator whose user name was typed or picked; whoever else may be meant is shown to choose from. */
    public String appoint() {
        return attempt(() -> appoint(named()));
    }

    private void appoint(PersonId named) {
        try {
            service.changeRole(viewer(), space(), named, Role.COORDINATOR);
        } catch (RequestRefusedException refusal) {
            throw refusal.kind() == RequestRefusedException.Kind.NOT_FOUND
                    ? RequestRefusedException.invalid("who", NO_MEMBER)
                    : refusal;
        }
    }

    private PersonId named() {
        return people.byUsername(getWho().strip())
                .map(Person::id)
                .orElseThrow(() -> RequestRefusedException.invalid(
                        "who",
                        getCandidates().isEmpty()
                                ? "guildhall.membership.candidates.none"
                                : "guildhall.membership.candidates.choose",
                        getWho()));
    }

    private PersonId person() {
        return PersonId.read(person).orElseThrow(() -> RequestRefusedException.notFound(NO_MEMBER));
    }

    private Role role() {
        return Role.ofCode(role)
                .orElseThrow(() -> RequestRefusedException.invalid("role", "guildhall.membership.role.unknown"));
    }

    @StrutsParameter
    public void setPerson(String person) {
        this.person = orEmpty(person);
    }

    @StrutsParameter
    public void setRole(String role) {
        this.role = orEmpty(role);
    }
}
