package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Mail;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SiteAddress;
import org.guildhall.platform.SpaceKey;

/** Writes and sends the mail that tells a person something. */
@Named
@AsksNoRights
public class PersonalMail {
    private final Mail mail;
    private final NoticeTexts texts;
    private final SiteAddress site;

    @Inject
    public PersonalMail(Mail mail, NoticeTexts texts, SiteAddress site) {
        this.mail = mail;
        this.texts = texts;
        this.site = site;
    }

    boolean isPossible() {
        return mail.isPossible();
    }

    /**
     * Sends what was claimed, which is not empty.
     *
     * @return whether the host took it
     */
    boolean send(String address, Messages words, NoticeClaims.Claim claim) {
        List<Line> lines = lines(words, claim);
        String subject =
                lines.size() == 1 ? lines.get(0).text() : words.text("guildhall.notice.mail.subject", lines.size());
        return mail.send(address, subject.replaceAll("\\p{Cntrl}+", " "), body(words, lines));
    }

    /** What is told, where, and the page with more. */
    private record Line(SpaceKey space, String text, String address) {}

    private List<Line> lines(Messages words, NoticeClaims.Claim claim) {
        List<String> told = texts.of(words, claim.notices());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ShownNotice shown = claim.notices().get(i);
            Community community = shown.community();
            lines.add(new Line(
                    community.space(),
                    told.get(i),
                    shown.kind().address(community.space(), shown.notice().subject())));
        }
        claim.lines().forEach(line -> lines.add(new Line(line.space(), line.text(), line.address())));
        return lines;
    }

    private String body(Messages words, List<Line> lines) {
        List<String> parts = new ArrayList<>(List.of(words.text("guildhall.notice.mail.greeting")));
        lines.forEach(line -> parts.add(line.text() + "\n" + site.base() + line.address()));
        parts.add(words.text(
                "guildhall.notice.mail.settings",
                site.base() + MyPageAddress.settings(lines.get(0).space())));
        return String.join("\n\n", parts);
    }
}
