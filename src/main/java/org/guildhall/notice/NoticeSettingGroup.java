package org.guildhall.notice;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/** How a person is mailed the notices of an area. */
@ForTemplates
public record NoticeSettingGroup(String title, List<NoticeSetting> settings) {
    public NoticeSettingGroup {
        settings = List.copyOf(settings);
    }
}
