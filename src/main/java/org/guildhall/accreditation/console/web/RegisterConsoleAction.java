package org.guildhall.accreditation.console.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.action.Action;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;

/** The register for those who run it. */
@LicensedOnly
@SuppressWarnings("serial")
public class RegisterConsoleAction extends RegisterConsolePage {
    @Inject
    public RegisterConsoleAction(
            RegisterConsoleData data, OfficerPages pages, Viewers viewers, RequestParameters request, Messages texts) {
        super(data, pages, viewers, request, texts);
    }

    @Override
    public String doDefault() {
        attempt(this::read);
        return Action.INPUT;
    }
}
