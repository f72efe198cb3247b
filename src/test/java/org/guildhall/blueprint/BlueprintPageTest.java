package org.guildhall.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.guildhall.platform.Messages;
import org.junit.Before;
import org.junit.Test;

public class BlueprintPageTest {
    private final Messages texts = mock(Messages.class);

    @Before
    public void wordsAreTheirKeys() {
        when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    public void theHomePageIsNamedLikeTheCommunity() {
        Map<String, Object> page = new HomePage(texts).getContextMap(Map.of("name", "Weavers"));

        assertThat(page).containsEntry("ContentPageTitle", "Weavers").containsEntry("noPageTitlePrefix", "true");
    }

    @Test
    public void aChildPageKeepsItsOwnTitleThoughTheWizardNamedTheHomePage() {
        Map<String, Object> wizard = Map.of("name", "Weavers", "ContentPageTitle", "Weavers");

        Map<String, Object> page = new CharterPage(texts).getContextMap(wizard);

        assertThat(page).containsEntry("ContentPageTitle", "guildhall.blueprint.charter.title");
    }

    @Test
    public void aPageCalledLikeTheCommunityGetsItsLongerTitle() {
        for (String name : List.of("guildhall.blueprint.members.title", "Guildhall.Blueprint.MEMBERS.title")) {
            assertThat(new MembersPage(texts).getContextMap(Map.of("name", name)))
                    .containsEntry("ContentPageTitle", "guildhall.blueprint.members.title.longer");
        }
    }

    @Test
    public void pagesKeepNothingElseOfWhatTheCommunitySaysOfItself() {
        Map<String, Object> wizard = Map.of("field", "weaving", "purpose", "We weave", "joinPolicy", "accredited");

        Map<String, Object> page = new CharterPage(texts).getContextMap(wizard);

        assertThat(page.keySet())
                .containsExactlyInAnyOrder("field", "purpose", "joinPolicy", "ContentPageTitle", "noPageTitlePrefix");
    }
}
