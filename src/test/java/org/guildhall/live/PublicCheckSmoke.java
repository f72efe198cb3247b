package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeFalse;

import org.junit.Rule;
import org.junit.Test;

public class PublicCheckSmoke {
    private static final String PAGE = "/plugins/guildhall/verify.action?number=";

    @Rule
    public final Spoken spoken = new Spoken();

    private final LiveHost host = LiveRun.host();
    private final SmokeSpace space = LiveRun.space();

    @Test
    public void aNumberIsCheckedWithoutSigningIn() {
        assumeOpen();
        String number = space.grant("holderName", "Smoke Holder");

        Answer page = host.anonymous().page(PAGE + number);
        Answer rest = host.anonymous().get("/rest/guildhall/1.0/public/checks/" + number, "application/json");

        assertThat(page.status()).as("%s", page).isEqualTo(200);
        assertThat(page.html().select(".guildhall-credential").text())
                .contains(number, "Smoke Holder", SmokeSpace.SCHEME);
        assertThat(Leftovers.in(page.html())).isEmpty();
        assertThat(rest.json().path("inForce").asBoolean()).as("%s", rest).isTrue();
    }

    @Test
    public void aNumberThatWasNeverGrantedIsNotVouchedFor() {
        assumeOpen();

        Answer page = host.anonymous().page(PAGE + "XX-2026-000001-A");

        assertThat(page.status()).as("%s", page).isEqualTo(200);
        assertThat(page.html().text()).contains(host.app().word("guildhall.verify.number.unknown"));
    }

    private void assumeOpen() {
        String text = host.anonymous().page(PAGE).html().text();
        assumeFalse(
                "the public check is switched off on this site",
                text.contains(host.app().word("guildhall.verify.number.closed")));
    }
}
