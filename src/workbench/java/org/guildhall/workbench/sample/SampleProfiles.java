package org.guildhall.workbench.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.site.UserRecord;

/** Lets some members of the sample community say who they are, to all kinds of audiences. */
final class SampleProfiles {
    private static final List<String> LANGUAGES = List.of("en", "de,en", "fr,en", "es", "ja,en", "ar,fr");
    private static final List<String> ZONES =
            List.of("Europe/Paris", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Auckland");
    private static final List<String> AUDIENCES = List.of("members", "site", "everybody", "coordinators", "me");

    private static final List<String> LEVELS = List.of("active", "peripheral", "core", "friend");

    private static final int MOST = 10;

    private final SampleCalls calls;

    SampleProfiles(SampleCalls calls) {
        this.calls = calls;
    }

    /** @param members of the community, who can sign in */
    void write(List<UserRecord> members) {
        write(
                "coordinator",
                Map.of(
                        "work", part("Leads the school of facilitation", "everybody"),
                        "about",
                                part(
                                        "I came to facilitation by way of the theatre.\nAsk me about rooms that work.",
                                        "site"),
                        "reach", part("mail", "members"),
                        "reachWords", part("Please tell me what the meeting is for.", "members"),
                        "languages", part("fr,en", "everybody"),
                        "zone", part("Europe/Paris", "site"),
                        "hours", part("Mondays from 9 to 11, room 204", "members"),
                        "link", part("https://example.org/coordinator", "everybody")));
        write(
                "member",
                Map.of(
                        "work", part("Nurse at the children’s ward", "members"),
                        "about", part("I am new to this and glad to learn.", "coordinators"),
                        "reach", part("chat", "me"),
                        "languages", part("en", "site")));
        takePart("coordinator", Map.of("level", "core", "audience", "site"));
        takePart("member", Map.of("level", "peripheral", "audience", "members"));
        for (int i = 0; i < Math.min(MOST, members.size()); i++) {
            write(
                    members.get(i).username(),
                    Map.of(
                            "languages", part(LANGUAGES.get(i % LANGUAGES.size()), audience(i)),
                            "zone", part(ZONES.get(i % ZONES.size()), audience(i + 1))));
            takePart(members.get(i).username(), participation(i));
        }
    }

    /** Every third rests. */
    private static Map<String, Object> participation(int i) {
        Map<String, Object> said = new HashMap<>();
        said.put("level", LEVELS.get(i % LEVELS.size()));
        said.put("audience", audience(i));
        if (i % 3 == 2) {
            said.put("restingUntil", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        }
        return said;
    }

    private static String audience(int i) {
        return AUDIENCES.get(i % AUDIENCES.size());
    }

    private static Map<String, String> part(String value, String audience) {
        return Map.of("value", value, "audience", audience);
    }

    private void takePart(String username, Map<String, Object> said) {
        calls.put(username, "/communities/MVF/members/me/participation", new HashMap<>(said));
    }

    private void write(String username, Map<String, Map<String, String>> profile) {
        calls.put(username, "/communities/MVF/profile/me", new HashMap<>(profile));
    }
}
