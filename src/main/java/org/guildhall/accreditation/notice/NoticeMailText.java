package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MessagesForPeople;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SiteAddress;

/** Writes the mail with all notices to one person, in that person's language. */
@Named
public class NoticeMailText {
    private final MessagesForPeople texts;
    private final SiteAddress site;

    @Inject
    public NoticeMailText(MessagesForPeople texts, SiteAddress site) {
        this.texts = texts;
        this.site = site;
    }

    /** @param digest at least one, all of them the recipient's */
    NoticeMail mail(PersonId recipient, List<Notice> digest) {
        Messages words = texts.of(recipient);
        return new NoticeMail(subject(words, digest), body(words, digest));
    }

    private static String subject(Messages words, List<Notice> digest) {
        return digest.size() == 1
                ? words.text(
                        "guildhall.accreditation.notice.subject", digest.get(0).schemeName())
                : words.text("guildhall.accreditation.notice.subject-many", digest.size());
    }

    private String body(Messages words, List<Notice> digest) {
        String lines = digest.stream().map(notice -> line(words, notice)).collect(Collectors.joining("\n\n"));
        return words.text("guildhall.accreditation.notice.greeting")
                + "\n\n"
                + lines
                + "\n\n"
                + words.text("guildhall.accreditation.notice.closing");
    }

    private String line(Messages words, Notice notice) {
        String key =
                notice.step() >= 0 ? "guildhall.accreditation.notice.ends" : "guildhall.accreditation.notice.ended";
        return words.text(
                key,
                notice.schemeName(),
                notice.accreditation().level(),
                notice.accreditation().number(),
                notice.lastDay(),
                site.base() + MyPageAddress.accreditations(notice.space()));
    }
}
