package org.guildhall.credential.verification;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.credential.issuing.BadgePictures;
import org.guildhall.credential.issuing.PublicUrls;
import org.guildhall.platform.Messages;

/** Puts what a check by number found on a page, as a credential with its picture. */
@Named
public class NumberPages {
    private final NumberViews views;
    private final Schemes schemes;
    private final BadgePictures pictures;
    private final PublicUrls addresses;
    private final Messages texts;

    @Inject
    public NumberPages(
            NumberViews views, Schemes schemes, BadgePictures pictures, PublicUrls addresses, Messages texts) {
        this.views = views;
        this.schemes = schemes;
        this.pictures = pictures;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** A checked number for a page, in the words of the viewer. */
    public NumberPage page(CheckedNumber found) {
        Accreditation accreditation = found.entry().accreditation();
        Scheme scheme = found.entry().scheme();
        return new NumberPage(
                views.view(found),
                texts.day(accreditation.origin().firstAwardedOn()),
                criteria(accreditation),
                pictures.address(accreditation, scheme),
                pictures.title(accreditation, scheme),
                addresses.check(accreditation.number()));
    }

    /** In the version of the scheme that the accreditation is held under. */
    private String criteria(Accreditation accreditation) {
        return schemes.version(accreditation.schemeId(), accreditation.schemeVersion())
                .map(version -> version.rules().content().criteria())
                .orElse("");
    }
}
