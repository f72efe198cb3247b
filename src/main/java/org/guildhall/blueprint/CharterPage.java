package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Messages;

/** The community's charter page. */
public final class CharterPage extends BlueprintPage {

    @Inject
    public CharterPage(Messages texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Messages texts) {
        return beside(answers, "guildhall.blueprint.charter.title", texts);
    }
}
