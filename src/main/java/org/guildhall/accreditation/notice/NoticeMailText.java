package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.guildhall.platform.Messages;
import org.guildhall.platform.SiteAddress;

/** Words the mail with everything that is due for one person, in the site's language. */
@Named
public class NoticeMailText {
    private final Messages texts;
    private final SiteAddress site;

    @Inject
    public NoticeMailText(Messages texts, SiteAddress site) {
        this.texts = texts;
        this.site = site;
    }

    String subject(List<Notice> digest) {
        return digest.size() == 1
                ? texts.text(
                        "guildhall.accreditation.notice.subject", digest.get(0).schemeName())
                : texts.text("guildhall.accreditation.notice.subject-many", digest.size());
    }

    String text(List<Notice> digest) {
        String lines = digest.stream().map(this::line).collect(Collectors.joining("\n\n"));
        return texts.text("guildhall.accreditation.notice.greeting")
                + "\n\n"
                + lines
                + "\n\n"
                + texts.text("guildhall.accreditation.notice.closing");
    }

    private String line(Notice notice) {
        String key =
                notice.step() >= 0 ? "guildhall.accreditation.notice.ends" : "guildhall.accreditation.notice.ended";
        return texts.text(
                key,
                notice.schemeName(),
                notice.accreditation().level(),
                notice.accreditation().number(),
                texts.day(notice.lastDay()),
                site.base() + "/plugins/guildhall/my-accreditations.action?key="
                        + URLEncoder.encode(notice.space().value(), StandardCharsets.UTF_8));
    }
}
