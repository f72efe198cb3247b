package org.guildhall.credential.issuing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.community.CommunityData;
import org.guildhall.credential.issuing.BadgeDesigns;
import org.guildhall.credential.issuing.Signatory;

/** The designs of badges and certificates in Active Objects. */
@Named
public class AoBadgeDesigns implements BadgeDesigns, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoBadgeDesigns(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<byte[]> picture(long schemeId, String level) {
        return row(schemeId, level).map(AoBadgeDesigns::png);
    }

    @Override
    public Map<String, byte[]> pictures(long schemeId) {
        return Arrays.stream(ao.find(AoLevelPicture.class, "SCHEME_ID = ?", schemeId))
                .collect(Collectors.toMap(AoLevelPicture::getLevelName, AoBadgeDesigns::png));
    }

    @Override
    public void putPicture(long communityId, long schemeId, String level, byte[] png) {
        String base64 = Base64.getEncoder().encodeToString(png);
        Optional<AoLevelPicture> present = row(schemeId, level);
        if (present.isPresent()) {
            present.get().setPicture(base64);
            present.get().save();
        } else {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put(AoLevelPicture.COMMUNITY_ID, communityId);
            values.put(AoLevelPicture.SCHEME_ID, schemeId);
            values.put(AoLevelPicture.LEVEL_NAME, level);
            values.put(AoLevelPicture.LEVEL_KEY, levelKey(schemeId, level));
            values.put(AoLevelPicture.PICTURE, base64);
            ao.create(AoLevelPicture.class, values);
        }
    }

    @Override
    public void removePicture(long schemeId, String level) {
        ao.deleteWithSQL(AoLevelPicture.class, "LEVEL_KEY = ?", levelKey(schemeId, level));
    }

    @Override
    public Signatory signatory(long schemeId) {
        return signatoryRow(schemeId)
                .map(row -> new Signatory(
                        Objects.requireNonNullElse(row.getSignatoryName(), ""),
                        Objects.requireNonNullElse(row.getOffice(), "")))
                .orElse(Signatory.NOBODY);
    }

    @Override
    public void putSignatory(long communityId, long schemeId, Signatory signatory) {
        Optional<AoSignatory> present = signatoryRow(schemeId);
        if (present.isPresent()) {
            present.get().setSignatoryName(signatory.name());
            present.get().setOffice(signatory.office());
            present.get().save();
        } else {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put(AoSignatory.COMMUNITY_ID, communityId);
            values.put(AoSignatory.SCHEME_ID, schemeId);
            values.put(AoSignatory.SIGNATORY_NAME, signatory.name());
            values.put(AoSignatory.OFFICE, signatory.office());
            ao.create(AoSignatory.class, values);
        }
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoLevelPicture.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoSignatory.class, "COMMUNITY_ID = ?", communityId);
    }

    private Optional<AoLevelPicture> row(long schemeId, String level) {
        return Arrays.stream(ao.find(AoLevelPicture.class, "LEVEL_KEY = ?", levelKey(schemeId, level)))
                .findFirst();
    }

    private Optional<AoSignatory> signatoryRow(long schemeId) {
        return Arrays.stream(ao.find(AoSignatory.class, "SCHEME_ID = ?", schemeId))
                .findFirst();
    }

    private static byte[] png(AoLevelPicture row) {
        return Base64.getDecoder().decode(row.getPicture());
    }

    private static String levelKey(long schemeId, String level) {
        return schemeId + ":" + level;
    }
}
