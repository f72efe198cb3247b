package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.Test;

/** What a blocked call leaves on a page is found, and what only looks like it is not. */
public class LeftoversTest {

    @Test
    public void aReferenceThatWasNotResolvedIsFound() {
        assertThat(in("<p>Held by $entry.holderName()</p>")).containsExactly("$entry.holderName()");
        assertThat(in("<p>${action.title}</p>")).hasSize(1);
        assertThat(in("<p>$!note</p>")).hasSize(1);
    }

    @Test
    public void aReferenceInAnAttributeIsFound() {
        assertThat(in("<a href=\"$req.contextPath/x\">x</a>")).hasSize(1);
    }

    @Test
    public void aDirectiveIsFound() {
        assertThat(in("<p>#if ($x) yes #end</p>")).contains("#if", "#end");
    }

    @Test
    public void aKeyWithoutTextIsFound() {
        assertThat(in("<h1>guildhall.scheme.title</h1>")).containsExactly("guildhall.scheme.title");
    }

    @Test
    public void scriptsPricesFragmentsAndNamesOfPropertiesAreNone() {
        assertThat(in("<script>$foo.bar()</script><p>US$ 5 and $5, number #1</p><a href=\"/x#end\">x</a>"
                        + "<code>-Dguildhall.masterSecret=…</code>"
                        + "<a href=\"/download/org.guildhall.confluence.web/x\">org.guildhall.confluence.web</a>"))
                .isEmpty();
    }

    private static List<String> in(String body) {
        return Leftovers.in(Jsoup.parse(body));
    }
}
