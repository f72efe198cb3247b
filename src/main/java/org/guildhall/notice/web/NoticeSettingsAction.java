package org.guildhall.notice.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeKinds;
import org.guildhall.notice.NoticeSetting;
import org.guildhall.notice.NoticeSettingGroup;
import org.guildhall.notice.NoticeSettings;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.FieldLabels;

/** Changes which notices the viewer is mailed; the form with what is wrong where that is refused. */
@LicensedOnly
@SuppressWarnings("serial")
public class NoticeSettingsAction extends CommunityAction {
    private final transient NoticeSettings settings;
    private final transient NoticeKinds kinds;
    private String[] mail = {};

    @Inject
    public NoticeSettingsAction(
            NoticeSettings settings, NoticeKinds kinds, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.settings = settings;
        this.kinds = kinds;
    }

    /** A kind that the form does not send stays as it is; so does one that there is not. */
    public String choose() {
        return attempt(() -> {
            Map<String, String> typed = new LinkedHashMap<>();
            for (NoticeSetting setting : settings.own(viewer())) {
                chosen(setting.kind()).ifPresent(delivery -> typed.put(setting.kind(), delivery));
            }
            settings.choose(viewer(), typed);
        });
    }

    private Optional<String> chosen(String kind) {
        String beginning = kind + ":";
        return Arrays.stream(mail)
                .filter(choice -> choice.startsWith(beginning))
                .map(choice -> choice.substring(beginning.length()))
                .findFirst();
    }

    /** Of each kind its code, a colon, and how it is delivered. */
    @StrutsParameter
    public void setMail(String[] choices) {
        mail = choices.clone();
    }

    /** As they are, for the form. */
    public List<NoticeSettingGroup> getNoticeSettings() {
        return settings.ownByArea(viewer());
    }

    @Override
    protected FieldLabels labels() {
        FieldLabels labels = FieldLabels.NONE;
        for (NoticeKind kind : kinds.all()) {
            labels = labels.and(kind.code(), kind.labelKey());
        }
        return labels;
    }
}
