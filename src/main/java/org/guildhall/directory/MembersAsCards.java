package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.community.Community;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.person.Profile;
import org.guildhall.person.ProfileField;
import org.guildhall.person.SpokenLanguages;
import org.guildhall.platform.SiteAddress;
import org.guildhall.platform.text.ContentLines;

/**
 * Members as address cards: vCard 4.0 (RFC 6350) with what they know as EXPERTISE and what they want to learn as INTEREST (RFC
 * 6715, sections 2.1 and 2.3). Without addresses and numbers, which Guildhall does not have.
 */
@Named
public class MembersAsCards {
    private final SiteAddress site;

    @Inject
    public MembersAsCards(SiteAddress site) {
        this.site = site;
    }

    DirectoryExports.Sheet sheet(Community community, Writer to) {
        ContentLines lines = new ContentLines(to);
        return new DirectoryExports.Sheet() {
            @Override
            public void write(ExportedMember member) throws IOException {
                card(lines, community, member);
            }

            @Override
            public void end() {
                // A file of cards has no end of its own.
            }
        };
    }

    private void card(ContentLines lines, Community community, ExportedMember each) throws IOException {
        MemberView member = each.member();
        String page = site.base() + member.pageUrl();
        lines.line("BEGIN", "VCARD");
        lines.line("VERSION", "4.0");
        lines.line("KIND", "individual");
        lines.text("FN", member.name());
        lines.line("SOURCE", page);
        lines.text("ORG", community.name());
        lines.text("ROLE", member.role());
        profile(lines, each.profile());
        for (TopicStatement statement : each.statements()) {
            boolean isWish = statement.relation() == Relation.WANTS_TO_LEARN;
            lines.text(isWish ? "INTEREST" : "EXPERTISE", statement.topic());
        }
        lines.line("URL", page);
        note(lines, member);
        lines.line("END", "VCARD");
    }

    private static void profile(ContentLines lines, Profile shown) throws IOException {
        text(lines, "TITLE", shown.value(ProfileField.WORK));
        for (String language : SpokenLanguages.of(shown.value(ProfileField.LANGUAGES))) {
            lines.line("LANG", language);
        }
        text(lines, "TZ", shown.value(ProfileField.ZONE));
        String link = shown.value(ProfileField.LINK);
        if (!link.isEmpty()) {
            lines.line("URL", link);
        }
    }

    private static void note(ContentLines lines, MemberView member) throws IOException {
        List<String> said = Stream.of(
                        Stream.of(member.note()), member.accreditations().stream(), member.credentials().stream())
                .flatMap(some -> some)
                .filter(line -> !line.isEmpty())
                .toList();
        text(lines, "NOTE", said.stream().collect(Collectors.joining("\n")));
    }

    private static void text(ContentLines lines, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            lines.text(name, text);
        }
    }
}
