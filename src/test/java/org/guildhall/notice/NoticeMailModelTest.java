package org.guildhall.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestApp;
import org.junit.Test;

/**
 * People are told things, read them, choose what they are mailed, are shut out and let in again, while the mail server breaks
 * down and comes back, at random: each mail says exactly what a plain model says it should, to the right person, once.
 */
public class NoticeMailModelTest extends GuildTest {
    private static final int WORLDS = Integer.getInteger("guildhall.worlds", 25);
    private static final int STEPS = 40;
    private static final Pattern SUBJECT = Pattern.compile("subject=([0-9]+)");

    private final Postroom post = new Postroom();
    private final Random random = new Random(2026);
    private NoticeService service;
    private NoticeMailing mailing;
    private NoticeSettings settings;
    private NoticeMarks marks;
    private PersonalNotices notices;
    private long community;

    public NoticeMailModelTest(Kind kind) {
        super(kind);
    }

    @Test
    public void everyMailIsTheOneOfTheModel() {
        TestApp app = post.app(guild);
        service = app.get(NoticeService.class);
        mailing = app.get(NoticeMailing.class);
        settings = app.get(NoticeSettings.class);
        marks = app.get(NoticeMarks.class);
        notices = app.get(PersonalNotices.class);
        community = guild.found(JoinPolicy.OPEN).id();
        int mails = 0;
        for (int world = 0; world < WORLDS; world++) {
            mails += live(world);
        }
        assertThat(mails).isGreaterThan(WORLDS * 2);
    }

    private int live(int world) {
        Map<PersonId, Model> models = new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        for (String name : List.of("a", "b")) {
            guild.people.with(name + world, "Somebody");
            models.put(Guild.key(name + world), new Model());
        }
        List<PersonId> people = List.copyOf(models.keySet());
        int told = 0;
        int before = post.sent.size();
        for (int step = 0; step < STEPS; step++) {
            PersonId person = people.get(random.nextInt(people.size()));
            Model model = models.get(person);
            switch (random.nextInt(11)) {
                case 0, 1 -> told = tell(person, model, ToldKind.GREETED, told);
                case 2, 3 -> told = tell(person, model, ToldKind.MENTIONED, told);
                case 4 -> read(person, model);
                case 5 -> choose(person, model);
                case 6 -> model.isOutside = turn(post.outside, person, model.isOutside);
                case 7 -> model.isBlind = turn(post.blind, person, model.isBlind);
                case 8 -> post.isBroken = random.nextInt(3) == 0;
                case 9 -> guild.clock.move(Duration.ofHours(1 + random.nextInt(60)));
                default -> {
                    boolean isDigest = random.nextBoolean();
                    int sent = isDigest ? mailing.sendDigests(() -> false) : mailing.sendNow(() -> false);
                    int expected = models.values().stream()
                            .mapToInt(each -> each.mail(isDigest))
                            .sum();
                    assertThat(sent).isEqualTo(expected);
                }
            }
        }
        post.isBroken = false;
        people.forEach(person -> {
            post.outside.remove(person);
            post.blind.remove(person);
            models.get(person).isOutside = false;
            models.get(person).isBlind = false;
        });
        guild.clock.move(Duration.ofHours(24));
        mailing.sendDigests(() -> false);
        models.values().forEach(each -> each.mail(true));
        models.forEach((person, model) -> assertThat(mailsTo(person)).isEqualTo(model.mails));
        return post.sent.size() - before;
    }

    private int tell(PersonId person, Model model, ToldKind kind, int told) {
        service.tell(NewNotice.of(kind, community, person).about("" + told));
        model.pending.put(told, new Told(kind, guild.clock.instant()));
        model.mail(false);
        return told + 1;
    }

    private void read(PersonId person, Model model) {
        List<PersonalNotice> all = notices.page(person, Optional.empty(), OptionalLong.empty(), 100);
        if (!all.isEmpty()) {
            PersonalNotice read = all.get(random.nextInt(all.size()));
            marks.read(Viewer.of(person), read.id());
            model.pending.remove(Integer.parseInt(read.subject()));
        }
    }

    private void choose(PersonId person, Model model) {
        ToldKind kind = random.nextBoolean() ? ToldKind.GREETED : ToldKind.MENTIONED;
        NoticeDelivery delivery = NoticeDelivery.values()[random.nextInt(3)];
        settings.choose(Viewer.of(person), Map.of(kind.code(), delivery.code()));
        model.chosen.put(kind, delivery);
    }

    private static boolean turn(java.util.Set<PersonId> people, PersonId person, boolean isIn) {
        if (isIn) {
            people.remove(person);
        } else {
            people.add(person);
        }
        return !isIn;
    }

    private List<List<Integer>> mailsTo(PersonId person) {
        return post.sent.stream()
                .filter(mail -> mail.to().equals(person.value()))
                .map(mail -> {
                    List<Integer> subjects = new ArrayList<>();
                    Matcher matcher = SUBJECT.matcher(mail.text());
                    while (matcher.find()) {
                        subjects.add(Integer.valueOf(matcher.group(1)));
                    }
                    return subjects;
                })
                .toList();
    }

    private record Told(ToldKind kind, Instant at) {}

    /** What one person is to be mailed, by the rules in plain words. */
    private final class Model {
        private final Map<Integer, Told> pending = new TreeMap<>();
        private final Map<ToldKind, NoticeDelivery> chosen = new HashMap<>();
        private final List<List<Integer>> mails = new ArrayList<>();
        private boolean isOutside;
        private boolean isBlind;
        private LocalDate digest = LocalDate.MIN;

        /** @return how many mails the server takes */
        int mail(boolean isNight) {
            LocalDate today = LocalDate.ofInstant(guild.clock.instant(), ZoneOffset.UTC);
            boolean isDue = isNight && digest.isBefore(today);
            List<Integer> mail = new ArrayList<>();
            boolean isDigest = false;
            for (int id : List.copyOf(pending.keySet())) {
                Told told = pending.get(id);
                NoticeDelivery wanted =
                        chosen.getOrDefault(told.kind(), told.kind().delivery());
                boolean isOld = told.at().isBefore(guild.clock.instant().minus(Duration.ofDays(7)));
                if (isOld || isOutside || isBlind || wanted == NoticeDelivery.NEVER) {
                    pending.remove(id);
                } else if (wanted == NoticeDelivery.AT_ONCE || isDue) {
                    mail.add(id);
                    isDigest |= wanted == NoticeDelivery.DIGEST;
                }
            }
            if (mail.isEmpty() || post.isBroken) {
                return 0;
            }
            mail.forEach(pending::remove);
            mails.add(mail);
            digest = isDigest ? today : digest;
            return 1;
        }
    }
}
