package org.guildhall.blueprint;

import jakarta.inject.Inject;
import org.guildhall.platform.Texts;

/** The community's members page. */
public final class MembersPage extends BlueprintPage {

    @Inject
    public MembersPage(Texts texts) {
        super(texts);
    }

    @Override
    String title(WizardAnswers answers, Texts texts) {
        return texts.text("guildhall.blueprint.members.title");
    }
}
