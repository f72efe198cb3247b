package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestPictures;
import org.junit.Before;
import org.junit.Test;

/** The pictures that badges point to. */
public class PublicPicturesTest extends AcademyTest {
    private Issuing issuing;
    private String issuer;

    public PublicPicturesTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        issuing = new Issuing(academy);
        issuing.begin(SigningAlgorithm.ES256, StatusMethod.BOTH);
        issuer = issuing.issuers.of(academy.community.id()).orElseThrow().publicId();
    }

    @Test
    public void aBadgePointsToThePictureOfItsLevel() throws IOException {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        Accreditation granted =
                academy.stored(academy.grant("hana", "2026-11-01").number());

        JsonNode image = achievement(granted).path("image");
        String[] address = image.path("id").asText().split("/");

        assertThat(image.path("type").asText()).isEqualTo("Image");
        assertThat(image.path("id").asText())
                .startsWith("https://wiki.example.org/rest/guildhall/1.0/public/issuers/" + issuer + "/schemes/")
                .endsWith("/pictures/2026");
        Picture drawn =
                picture(granted, Integer.parseInt(address[address.length - 3])).orElseThrow();
        assertThat(drawn.type()).isEqualTo("image/svg+xml");
        assertThat(new String(drawn.content(), StandardCharsets.UTF_8))
                .contains(granted.level() + " (")
                .contains("2026)");
    }

    @Test
    public void aPictureOfItsOwnTakesTheDrawingsPlace() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        Accreditation granted =
                academy.stored(academy.grant("hana", "2026-11-01").number());
        byte[] own = TestPictures.png(300, 300, Color.BLUE);
        issuing.designs.setPicture(AS_ADMIN, SPACE, granted.schemeId(), granted.level(), own);

        Picture found = picture(granted, 1 + levelOf(granted)).orElseThrow();

        assertThat(found.type()).isEqualTo("image/png");
        assertThat(found.content()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    public void underASchemeThatIsNotPublicThereIsNoneAndBadgesPointToNone() throws IOException {
        issuing.publish(Visibility.SITE, false, Optional.empty());
        thereIsNone(academy.stored(academy.grant("hana", "2026-11-01").number()));

        issuing.publish(Visibility.MEMBERS, false, Optional.empty());
        thereIsNone(academy.stored(academy.grant("marek", "2026-11-01").number()));
    }

    private void thereIsNone(Accreditation granted) throws IOException {
        assertThat(achievement(granted).path("name").asText()).isNotEmpty();
        assertThat(achievement(granted).has("image")).isFalse();
        assertThat(picture(granted, 1)).isEmpty();
    }

    @Test
    public void thereIsNoneOfWhatIsNotThereNorWhenTheSiteHasClosedTheCheck() {
        issuing.publish(Visibility.PUBLIC, false, Optional.empty());
        Accreditation granted =
                academy.stored(academy.grant("hana", "2026-11-01").number());
        long scheme = granted.schemeId();
        int version = granted.schemeVersion();

        assertThat(picture(granted, 0)).isEmpty();
        assertThat(picture(granted, 99)).isEmpty();
        assertThat(issuing.pictures.of(issuer, scheme, version + 1, 1, 2026)).isEmpty();
        assertThat(issuing.pictures.of(issuer, scheme, version, 1, 0)).isEmpty();
        assertThat(issuing.pictures.of(issuer, 999, version, 1, 2026)).isEmpty();
        assertThat(issuing.pictures.of("no-such-issuer", scheme, version, 1, 2026))
                .isEmpty();
        assertThat(picture(granted, 1)).isPresent();
        issuing.settings.switchPublicCheck(false);
        assertThat(picture(granted, 1)).isEmpty();
    }

    private Optional<Picture> picture(Accreditation granted, int level) {
        return issuing.pictures.of(issuer, granted.schemeId(), granted.schemeVersion(), level, 2026);
    }

    private int levelOf(Accreditation granted) {
        return academy.scheme.levels().indexOf(granted.level());
    }

    private JsonNode achievement(Accreditation granted) throws IOException {
        String token = issuing.credentials.jwt(AS_ADMIN, SPACE, granted.number());
        return new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]))
                .path("credentialSubject")
                .path("achievement");
    }
}
