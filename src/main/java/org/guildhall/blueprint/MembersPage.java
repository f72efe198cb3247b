package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Messages;

/** The community's members page. */
public final class MembersPage extends BlueprintPage {

    @Inject
    public MembersPage(Messages texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Messages texts) {
        return beside(answers, "guildhall.blueprint.members.title", texts);
    }
}
