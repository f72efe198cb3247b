package org.guildhall.notice;

import java.util.Collection;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;

/** A feature that tells people something: its kinds, and who may still be shown what was told. */
public interface NoticeSource {

    /** The kinds of the feature, in the order of the settings. */
    List<NoticeKind> noticeKinds();

    /**
     * Those of some notices that their reader may be shown now. Asked whenever notices are shown, counted or mailed.
     *
     * @param reader the person the notices are for, who may see the community's space
     * @param notices of the feature's kinds and of this community; a look-up or two for up to 200
     */
    default Collection<PersonalNotice> visible(Viewer reader, Community community, List<PersonalNotice> notices) {
        return notices;
    }
}
