package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Texts;

/** The community's expertise page. */
public final class ExpertisePage extends BlueprintPage {

    @Inject
    public ExpertisePage(Texts texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Texts texts) {
        return texts.text("guildhall.blueprint.expertise.title");
    }
}
