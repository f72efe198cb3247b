package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Messages;

/** The community's home page, named like the community. */
public final class HomePage extends BlueprintPage {

    @Inject
    public HomePage(Messages texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Messages texts) {
        return answers.name().isEmpty() ? texts.text("guildhall.blueprint.name") : answers.name();
    }
}
