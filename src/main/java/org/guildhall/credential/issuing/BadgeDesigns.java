package org.guildhall.credential.issuing;

import java.util.Map;
import java.util.Optional;

/** How badges and certificates of schemes look where a community has decided it. Writes run inside the caller's transaction. */
public interface BadgeDesigns {

    /** The picture of a level, a PNG of at most 400 by 400 pixels; empty where badges are drawn. */
    Optional<byte[]> picture(long schemeId, String level);

    /** All pictures of the scheme by level, those of levels that it no longer has among them. */
    Map<String, byte[]> pictures(long schemeId);

    /** Stores the picture of a level in the place of the one before. */
    void putPicture(long communityId, long schemeId, String level, byte[] png);

    /** Removes the picture of a level, if it has one. */
    void removePicture(long schemeId, String level);

    /** Who signs the certificates of the scheme; {@link Signatory#NOBODY} unless the community has said it. */
    Signatory signatory(long schemeId);

    /** Stores who signs the certificates from now on. */
    void putSignatory(long communityId, long schemeId, Signatory signatory);
}
