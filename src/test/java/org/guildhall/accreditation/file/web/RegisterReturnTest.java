package org.guildhall.accreditation.file.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class RegisterReturnTest {

    @Test
    public void filtersAreKeptAsTheyWere() {
        String filters = "&scheme=3&search=a%26b+c&state=in-force";

        assertThat(RegisterReturn.safe(filters)).isEqualTo(filters);
        assertThat(RegisterReturn.safe("")).isEmpty();
    }

    @Test
    public void whatCouldLeadElsewhereOrBreakTheAddressIsDropped() {
        for (String other : new String[] {
            "https://example.org",
            "//example.org",
            "&search=a\"onclick=b",
            "&search=<script>",
            "&a b=c",
            "&search=a#b",
            "&search=a\n",
            "search=a",
            "&",
            "&=",
            "&search=" + "a".repeat(601),
            "&a=b".repeat(13)
        }) {
            assertThat(RegisterReturn.safe(other)).as(other).isEmpty();
        }
    }
}
