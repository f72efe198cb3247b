package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Members as files: what the viewer may see of them, part by part, so that their number does not matter. */
@Named
public class DirectoryExports {
    private final CommunityService communities;
    private final ExportedMembers members;
    private final MembersAsCsv csv;
    private final MembersAsCards cards;
    private final DirectoryRecord record;

    @Inject
    public DirectoryExports(
            CommunityService communities,
            ExportedMembers members,
            MembersAsCsv csv,
            MembersAsCards cards,
            DirectoryRecord record) {
        this.communities = communities;
        this.members = members;
        this.csv = csv;
        this.cards = cards;
        this.record = record;
    }

    /** What kind of file. */
    public enum Format {
        /** RFC 4180. */
        CSV,
        /** vCard 4.0, RFC 6350. */
        VCARD;

        /** As the record has it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes members one after the other. */
    interface Sheet {
        void write(ExportedMember member) throws IOException;

        /** After the last one. */
        void end() throws IOException;
    }

    /** A file whose rights and filter have been checked. */
    public interface Export {

        /** As UTF-8. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * All members whom a directory shows the viewer, with what it shows of them, and what they say of topics and of
     * themselves. The record of the community notes who has exported how many.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     UNAUTHENTICATED (401) when nobody is signed in, FORBIDDEN (403) where the site keeps its people from the viewer,
     *     INVALID (400) naming the word of the filter that cannot be understood; while writing CONFLICT (409) when the
     *     record stays locked by others for too long
     */
    public Export of(Viewer viewer, Format format, DirectoryFileRequest wanted) {
        Community community = visible(viewer, wanted.space());
        DirectoryRequest request = wanted.checked();
        ExportedMembers.Part first = members.part(viewer, community, request);
        return out -> {
            Writer to = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            int rows = written(viewer, community, request, first, sheet(format, community, to));
            to.flush();
            record.exported(viewer, community.id(), format, rows, request);
        };
    }

    private Community visible(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        viewer.signedIn();
        communities.requirePeople(viewer);
        return community;
    }

    private Sheet sheet(Format format, Community community, Writer to) throws IOException {
        return format == Format.CSV ? csv.sheet(to) : cards.sheet(community, to);
    }

    private int written(
            Viewer viewer, Community community, DirectoryRequest request, ExportedMembers.Part first, Sheet sheet)
            throws IOException {
        int rows = 0;
        Optional<ExportedMembers.Part> part = Optional.of(first);
        while (part.isPresent()) {
            for (ExportedMember member : part.get().members()) {
                sheet.write(member);
                rows++;
            }
            part = part.get().next().map(next -> members.part(viewer, community, request.from(next)));
        }
        sheet.end();
        return rows;
    }
}
