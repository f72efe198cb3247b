package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Messages;

/** The community's expertise page. */
public final class ExpertisePage extends BlueprintPage {

    @Inject
    public ExpertisePage(Messages texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Messages texts) {
        return beside(answers, "guildhall.blueprint.expertise.title", texts);
    }
}
