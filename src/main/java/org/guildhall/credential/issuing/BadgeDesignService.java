package org.guildhall.credential.issuing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Expected;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Sha256;

/** How the badges and certificates of a scheme look, decided by the admins of its space. */
@Named
public class BadgeDesignService {
    /** In bytes. */
    public static final int LARGEST_PICTURE = UploadedPicture.LARGEST_FILE;

    private final AccreditationRights rights;
    private final Schemes schemes;
    private final BadgeDesigns designs;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public BadgeDesignService(
            AccreditationRights rights,
            Schemes schemes,
            BadgeDesigns designs,
            AuditTrail trail,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.schemes = schemes;
        this.designs = designs;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * How the scheme's badges and certificates look now.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; NOT_FOUND (404) when the community has
     *     no such scheme
     */
    public BadgeDesign of(Viewer viewer, SpaceKey space, long schemeId) {
        Scheme scheme = find(rights.readable(viewer, space), schemeId);
        Map<String, byte[]> own = designs.pictures(schemeId);
        return new BadgeDesign(
                designs.signatory(schemeId),
                scheme.levels().stream()
                        .map(level -> look(scheme, level, Optional.ofNullable(own.get(level))))
                        .toList());
    }

    private LevelLook look(Scheme scheme, String level, Optional<byte[]> own) {
        BadgeFace face = BadgeFace.of(scheme, level, LocalDate.now(clock));
        return new LevelLook(
                level,
                own.map(BadgePictures::ownAddress).orElseGet(() -> BadgePictures.drawnAddress(face)),
                face.title(),
                own.isPresent());
    }

    /**
     * Gives a level a picture of its own, on badges that are taken from now on.
     *
     * @param file a PNG or SVG picture of at most 1 MB
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; INVALID (400) for a level that the scheme
     *     does not have and for a file that is no such picture, NOT_FOUND (404) when the community has no such scheme,
     *     CONFLICT (409) when the community's data stays locked by others for too long
     */
    public void setPicture(Viewer viewer, SpaceKey space, long schemeId, String level, byte[] file) {
        Community community = rights.configurable(viewer, space);
        requireLevel(find(community, schemeId), level);
        byte[] png = UploadedPicture.png(file);
        change(community, schemeId, scheme -> {
            requireLevel(scheme, level);
            if (designs.picture(schemeId, level)
                    .filter(present -> Arrays.equals(present, png))
                    .isEmpty()) {
                designs.putPicture(community.id(), schemeId, level, png);
                note(viewer, scheme, IssuingAuditAction.SET_PICTURE, picture(scheme, level, png), AuditWords.NONE);
            }
        });
    }

    /**
     * Takes the level's own picture away, so that its badges are drawn again; nothing happens when it has none.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; INVALID (400) for a level that the
     *     scheme does not have, NOT_FOUND (404) when the community has no such scheme, CONFLICT (409) when the
     *     community's data stays locked by others for too long
     */
    public void removePicture(Viewer viewer, SpaceKey space, long schemeId, String level) {
        Community community = rights.configurable(viewer, space);
        change(community, schemeId, scheme -> {
            requireLevel(scheme, level);
            designs.picture(schemeId, level).ifPresent(png -> {
                designs.removePicture(schemeId, level);
                note(viewer, scheme, IssuingAuditAction.REMOVE_PICTURE, picture(scheme, level, png), AuditWords.NONE);
            });
        });
    }

    /**
     * Says who signs the scheme's certificates from now on; nothing happens when it is who signs them already.
     *
     * @param wanted name and office as typed; each may be null or empty
     * @param read who signed them when the viewer looked
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; INVALID (400) naming each text that breaks a
     *     rule of {@link Signatory}, CHANGED (412) when somebody else has changed it since, NOT_FOUND (404) when the community has no such scheme, CONFLICT (409) when the
     *     community's data stays locked by others for too long
     */
    public void sign(Viewer viewer, SpaceKey space, long schemeId, Signatory wanted, Expected<Signatory> read) {
        Community community = rights.configurable(viewer, space);
        Signatory signatory = Signatory.checked(wanted.name(), wanted.office());
        change(community, schemeId, scheme -> {
            read.require(() -> designs.signatory(schemeId));
            if (!designs.signatory(schemeId).equals(signatory)) {
                designs.putSignatory(community.id(), schemeId, signatory);
                note(
                        viewer,
                        scheme,
                        IssuingAuditAction.NAME_SIGNATORY,
                        AuditDetail.with()
                                .number("scheme", schemeId)
                                .flag("signed", !signatory.isNobody())
                                .build(),
                        AuditWords.NONE.and("name", signatory.name()).and("office", signatory.office()));
            }
        });
    }

    private void change(Community community, long schemeId, Consumer<Scheme> work) {
        transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            work.accept(find(community, schemeId));
            return null;
        });
    }

    private Scheme find(Community community, long schemeId) {
        return schemes.byId(community.id(), schemeId)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.accreditation.no-such-scheme"));
    }

    private static void requireLevel(Scheme scheme, String level) {
        if (!scheme.levels().contains(level)) {
            throw RequestRefusedException.invalid("level", "guildhall.accreditation.no-such-level");
        }
    }

    private static AuditDetail picture(Scheme scheme, String level, byte[] png) {
        return AuditDetail.with()
                .number("scheme", scheme.id())
                .text("level", level)
                .text("sha256", HexFormat.of().formatHex(Sha256.digester().digest(png)))
                .build();
    }

    private void note(Viewer viewer, Scheme scheme, IssuingAuditAction what, AuditDetail detail, AuditWords words) {
        trail.append(new AuditEntry(
                scheme.communityId(),
                "scheme-" + scheme.id(),
                what,
                detail,
                viewer.signedIn(),
                LocalDate.now(clock),
                clock.instant(),
                words));
    }
}
