package org.guildhall.workbench.sample;

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

    private final SampleCalls calls;

    SampleProfiles(SampleCalls calls) {
        this.calls = calls;
    }

    void write() {
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
        for (int i = 1; i <= 10; i++) {
            UserRecord member = SamplePeople.MEMBERS.get(i - 1);
            if (member.active()) {
                write(
                        member.username(),
                        Map.of(
                                "languages", part(LANGUAGES.get(i % LANGUAGES.size()), audience(i)),
                                "zone", part(ZONES.get(i % ZONES.size()), audience(i + 1))));
            }
        }
    }

    private static String audience(int i) {
        return AUDIENCES.get(i % AUDIENCES.size());
    }

    private static Map<String, String> part(String value, String audience) {
        return Map.of("value", value, "audience", audience);
    }

    private void write(String username, Map<String, Map<String, String>> profile) {
        calls.put(username, "/communities/MVF/profile/me", new HashMap<>(profile));
    }
}
