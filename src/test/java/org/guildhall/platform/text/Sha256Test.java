package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.Test;

public class Sha256Test {
    /** The examples of FIPS 180-4, and a text with a letter beyond ASCII as sha256sum has it. */
    @Test
    public void theDigestIsTheStandardsOne() {
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex("Novák")).isEqualTo("94ef1ebd488d67581716489726aced8eb615d07c485d4c7a56a9fad3784c3d27");
    }

    @Test
    public void bytesAndDigitsAreTheSameDigest() {
        assertThat(HexFormat.of().formatHex(Sha256.of("abc"))).isEqualTo(Sha256.hex("abc"));
    }
}
