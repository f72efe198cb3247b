package org.guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.testkit.KeyTexts;
import org.junit.Test;

public class PageFrameTest {
    @Test
    public void theTitleNamesThePageAndTheCommunity() {
        assertThat(frame("Bakers", false, "").title("What I know"))
                .isEqualTo("guildhall.page.title[What I know, Bakers]");
    }

    @Test
    public void theTitleOfARefusedFormSaysSoFirst() {
        assertThat(frame("Bakers", true, "").title("What I know"))
                .isEqualTo("guildhall.page.title.error[guildhall.page.title[What I know, Bakers]]");
    }

    @Test
    public void withoutASpaceThePageAloneIsTheTitle() {
        assertThat(frame("", false, "").title("What I know")).isEqualTo("What I know");
    }

    @Test
    public void whatWasDoneIsToldInASentence() {
        assertThat(frame("Bakers", false, "topic-saved").done()).isEqualTo("guildhall.done.topic-saved");
    }

    @Test
    public void nothingWasDoneWhenTheAddressDoesNotSay() {
        assertThat(frame("Bakers", false, "").done()).isEmpty();
    }

    @Test
    public void anAddressCannotMakeThePageSayAnythingElse() {
        assertThat(frame("Bakers", false, "you-have-won").done()).isEmpty();
        assertThat(frame("Bakers", false, "../page.title").done()).isEmpty();
    }

    @Test
    public void whatWasDoneBeforeIsNotToldBesideARefusal() {
        assertThat(frame("Bakers", true, "topic-saved").done()).isEmpty();
    }

    private static PageFrame frame(String community, boolean isRefused, String deed) {
        return new PageFrame(community, isRefused, deed, new KeyTexts());
    }
}
