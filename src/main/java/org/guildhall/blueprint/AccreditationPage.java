package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Texts;

/** The community's accreditation page. */
public final class AccreditationPage extends BlueprintPage {

    @Inject
    public AccreditationPage(Texts texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Texts texts) {
        return texts.text("guildhall.blueprint.accreditation.title");
    }
}
