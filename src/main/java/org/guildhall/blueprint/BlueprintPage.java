package org.guildhall.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.platform.Messages;

/** Gives one page of the blueprint its title. What the community says of itself, macros show when the page is viewed. */
public abstract class BlueprintPage implements ContextProvider {
    /** Value of DefaultBlueprintContentGenerator.CONTENT_PAGE_TITLE_CONTEXT_KEY: the title of the page to be made. */
    private static final String PAGE_TITLE = "ContentPageTitle";
    /** Value of BlueprintContextKeys.NO_PAGE_TITLE_PREFIX: titles stand alone, without the space's name before them. */
    private static final String NO_PREFIX = "noPageTitlePrefix";

    private final Messages texts;

    protected BlueprintPage(Messages texts) {
        this.texts = texts;
    }

    /** The page's title. */
    abstract String title(WizardAnswers answers, Messages texts);

    /**
     * The title of a page beside the home page. A space has no two pages of one title, whatever the case of its letters
     *, so where the community is called like this page, it gets its longer title.
     *
     * @param longer used instead of a title that is the community's name
     */
    static String beside(WizardAnswers answers, String title, String longer) {
        return title.equalsIgnoreCase(answers.name()) ? longer : title;
    }

    @Override
    public void init(Map<String, String> params) {
        // The pages take no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        WizardAnswers answers = WizardAnswers.from(context, "");
        Map<String, Object> page = new HashMap<>(context);
        page.put(PAGE_TITLE, title(answers, texts));
        page.put(NO_PREFIX, "true");
        return page;
    }
}
