package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Texts;

/** The community's home page, named like the community. */
public final class HomePage extends BlueprintPage {

    @Inject
    public HomePage(Texts texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Texts texts) {
        return answers.name().isEmpty() ? texts.text("guildhall.blueprint.name") : answers.name();
    }
}
