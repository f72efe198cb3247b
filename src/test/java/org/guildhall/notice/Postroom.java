package org.guildhall.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.platform.Mail;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.TestApp;

/** The app with a mail server, a feature that tells {@link ToldKind}s, and people who may be shut out, all of a test's own. */
final class Postroom implements Mail, NoticeSource, DigestSource {
    /** A mail that was sent. */
    record Sent(String to, String subject, String text) {}

    final List<Sent> sent = new ArrayList<>();
    /** Who may not see the space. */
    final Set<PersonId> outside = new HashSet<>();
    /** Who may not see what the feature told. */
    final Set<PersonId> blind = new HashSet<>();
    /** What waits, by whom it waits for. */
    final Map<PersonId, String> waiting = new LinkedHashMap<>();

    boolean isBroken;
    boolean isSet = true;
    int tried;

    TestApp app(Guild guild) {
        return guild.app()
                .with(Mail.class, this)
                .with(Mailboxes.class, Postroom::addresses)
                .with(Rights.class, new ShutOut(guild.rights))
                .withAll(NoticeSource.class, List.of(this))
                .withAll(DigestSource.class, List.of(this));
    }

    static Map<PersonId, String> addresses(Collection<PersonId> people) {
        return people.stream().collect(Collectors.toMap(Function.identity(), PersonId::value));
    }

    @Override
    public boolean isPossible() {
        return isSet;
    }

    @Override
    public boolean send(String address, String subject, String text) {
        tried++;
        if (!isBroken) {
            sent.add(new Sent(address, subject, text));
        }
        return !isBroken;
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(ToldKind.GREETED, ToldKind.MENTIONED);
    }

    @Override
    public Collection<PersonalNotice> visible(Viewer reader, Community community, List<PersonalNotice> notices) {
        return blind.contains(reader.signedIn()) ? List.of() : notices;
    }

    @Override
    public NoticeKind kind() {
        return ToldKind.COUNTED;
    }

    @Override
    public List<PersonId> people(Optional<PersonId> after) {
        return after.isPresent() ? List.of() : List.copyOf(waiting.keySet());
    }

    @Override
    public List<DigestLine> lines(Viewer reader, Messages words, Instant since) {
        return Optional.ofNullable(waiting.get(reader.signedIn())).stream()
                .map(what -> new DigestLine(Guild.WEAVERS, "waiting " + what, "/waiting", what))
                .toList();
    }

    /** The rights of a test, but for those outside. */
    private final class ShutOut implements Rights {
        private final FakeRights rights;

        ShutOut(FakeRights rights) {
            this.rights = rights;
        }

        private boolean isOutside(Viewer viewer) {
            return viewer.person().filter(outside::contains).isPresent();
        }

        @Override
        public Optional<SpaceKey> visible(Viewer viewer, SpaceKey named) {
            return isOutside(viewer) ? Optional.empty() : rights.visible(viewer, named);
        }

        @Override
        public boolean isListed(Viewer viewer, SpaceKey space) {
            return !isOutside(viewer) && rights.isListed(viewer, space);
        }

        @Override
        public boolean mayAdminister(Viewer viewer, SpaceKey space) {
            return rights.mayAdminister(viewer, space);
        }

        @Override
        public boolean mayEdit(Viewer viewer, Object page) {
            return rights.mayEdit(viewer, page);
        }

        @Override
        public boolean maySeePeople(Viewer viewer) {
            return rights.maySeePeople(viewer);
        }

        @Override
        public boolean isReadOnly() {
            return rights.isReadOnly();
        }
    }
}
