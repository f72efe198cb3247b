package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Messages;

/** The community's accreditation page. */
public final class AccreditationPage extends BlueprintPage {

    @Inject
    public AccreditationPage(Messages texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Messages texts) {
        return beside(answers, "guildhall.blueprint.accreditation.title", texts);
    }
}
