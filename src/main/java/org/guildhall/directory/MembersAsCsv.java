package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.expertise.FindingViews;
import org.guildhall.person.ProfileField;
import org.guildhall.person.ProfileWords;
import org.guildhall.platform.Messages;
import org.guildhall.platform.SiteAddress;
import org.guildhall.platform.text.CsvExport;

/** Members as a table for spreadsheets, in the reader's language. */
@Named
public class MembersAsCsv {
    private static final String COLUMN = "guildhall.directory.export.";
    private static final List<String> COLUMNS = List.of(
            "name",
            "username",
            "role",
            "since",
            "participation",
            "topics",
            "notes",
            "accreditation",
            "credentials",
            "note",
            "page");

    private final FindingViews words;
    private final ProfileWords profiles;
    private final SiteAddress site;
    private final Messages texts;

    @Inject
    public MembersAsCsv(FindingViews words, ProfileWords profiles, SiteAddress site, Messages texts) {
        this.words = words;
        this.profiles = profiles;
        this.site = site;
        this.texts = texts;
    }

    DirectoryExports.Sheet sheet(Writer to) throws IOException {
        CsvExport csv = new CsvExport(to);
        csv.write(Stream.concat(
                        COLUMNS.stream().map(column -> texts.text(COLUMN + column)),
                        Stream.of(ProfileField.values()).map(profiles::label))
                .toList());
        return new DirectoryExports.Sheet() {
            @Override
            public void write(ExportedMember member) {
                csv.write(cells(member));
            }

            @Override
            public void end() throws IOException {
                csv.flush();
            }
        };
    }

    private List<String> cells(ExportedMember each) {
        MemberView member = each.member();
        Stream<String> said = Stream.of(
                member.name(),
                member.username(),
                member.role(),
                member.since(),
                member.participation(),
                lines(each.statements().stream().map(words::reason)),
                lines(each.statements().stream()
                        .filter(statement -> !statement.note().isEmpty())
                        .map(statement -> statement.topic() + ": " + statement.note())),
                lines(member.accreditations().stream()),
                lines(member.credentials().stream()),
                member.note(),
                site.base() + member.pageUrl());
        Stream<String> ofThemselves = Stream.of(ProfileField.values())
                .map(field -> each.profile().entry(field).map(profiles::text).orElse(""));
        return Stream.concat(said, ofThemselves).toList();
    }

    private static String lines(Stream<String> all) {
        return all.collect(Collectors.joining("\n"));
    }
}
