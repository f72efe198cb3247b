package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Texts;

/** The community's charter page. */
public final class CharterPage extends BlueprintPage {

    @Inject
    public CharterPage(Texts texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Texts texts) {
        return texts.text("guildhall.blueprint.charter.title");
    }
}
