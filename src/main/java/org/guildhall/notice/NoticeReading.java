package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guildhall.community.Community;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.Parsing;

/** What the viewer was told. */
@Named
public class NoticeReading {
    /** The most unread notices that are counted. */
    public static final int MOST = 100;

    private final PersonalNotices notices;
    private final VisibleNotices visible;
    private final NoticeTexts texts;
    private final Messages words;

    @Inject
    public NoticeReading(PersonalNotices notices, VisibleNotices visible, NoticeTexts texts, Messages words) {
        this.notices = notices;
        this.visible = visible;
        this.texts = texts;
        this.words = words;
    }

    /**
     * A page of what the viewer was told in a community that was found for them.
     *
     * @param after {@link NoticePage#next} of the page before; a foreign text starts from the beginning
     * @param size 1 to 100
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in
     */
    public NoticePage page(Viewer viewer, Community community, Optional<String> after, int size) {
        List<PersonalNotice> found = found(viewer.signedIn(), Optional.of(community.id()), after, size);
        List<PersonalNotice> page = found.subList(0, Math.min(size, found.size()));
        return view(visible.in(community, viewer, page), page, found.size() > size);
    }

    /**
     * The same of all communities that the viewer may see and that are not in archived spaces.
     *
     * @throws RequestRefusedException as {@link #page(Viewer, Community, Optional, int)}; UNAUTHENTICATED (401) for the
     *     same reason
     */
    public NoticePage page(Viewer viewer, Optional<String> after, int size) {
        List<PersonalNotice> found = found(viewer.signedIn(), Optional.empty(), after, size);
        List<PersonalNotice> page = found.subList(0, Math.min(size, found.size()));
        return view(visible.everywhere(viewer, page), page, found.size() > size);
    }

    /**
     * How much the viewer has not read in a community that was found for them, at most {@link #MOST}; nothing for visitors.
     * Two look-ups.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) never
     */
    public int unread(Viewer viewer, Community community) {
        return viewer.person()
                .map(person -> notices.unread(person, Optional.of(community.id()), MOST))
                .map(found -> visible.in(community, viewer, found).size())
                .orElse(0);
    }

    private List<PersonalNotice> found(PersonId person, Optional<Long> communityId, Optional<String> after, int size) {
        OptionalLong before = after.flatMap(Cursor::of)
                .flatMap(cursor -> Parsing.id(cursor.key()))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        return notices.page(person, communityId, before, size + 1);
    }

    private NoticePage view(List<ShownNotice> shown, List<PersonalNotice> page, boolean isMore) {
        List<String> told = texts.of(words, shown);
        List<NoticeView> views = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            views.add(view(shown.get(i), told.get(i)));
        }
        String next =
                isMore ? new Cursor(Long.toString(page.get(page.size() - 1).id())).text() : "";
        return new NoticePage(views, next);
    }

    private NoticeView view(ShownNotice shown, String text) {
        PersonalNotice notice = shown.notice();
        return new NoticeView(
                notice.id(),
                shown.community().space().value(),
                notice.kind(),
                text,
                words.moment(notice.at()),
                notice.at().toString(),
                shown.kind().address(shown.community().space(), notice.subject()),
                notice.isRead());
    }
}
