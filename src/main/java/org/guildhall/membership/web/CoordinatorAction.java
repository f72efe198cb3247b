package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.Role;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;

/** What coordinators do about one person: answer a request, give or take a role. */
@LicensedOnly
@SuppressWarnings("serial")
public class CoordinatorAction extends MembershipPage {
    private final transient MembershipRights rights;
    private final transient MembershipService service;
    private String person = "";
    private String role = "";

    @Inject
    public CoordinatorAction(
            MembershipRights rights,
            MembershipService service,
            MembershipPageData page,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(page, viewers, request, texts);
        this.rights = rights;
        this.service = service;
    }

    public String approve() {
        return attemptAsCoordinator(() -> service.approve(viewer(), space(), person()));
    }

    public String decline() {
        return attemptAsCoordinator(() -> service.decline(viewer(), space(), person()));
    }

    public String changeRole() {
        return attemptAsCoordinator(() -> service.changeRole(viewer(), space(), person(), role()));
    }

    private String attemptAsCoordinator(Runnable work) {
        return attempt(() -> {
            rights.changeable(viewer(), space());
            work.run();
        });
    }

    private PersonId person() {
        return PersonId.read(person)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member"));
    }

    private Role role() {
        return Role.ofCode(role)
                .orElseThrow(() -> RequestRefusedException.invalid(
                        "role", "guildhall.refusal.one-of", "role", "coordinator, member"));
    }

    @StrutsParameter
    public void setPerson(String person) {
        this.person = person;
    }

    @StrutsParameter
    public void setRole(String role) {
        this.role = role;
    }
}
