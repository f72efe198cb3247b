package org.guildhall.workbench.sample;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.UserRecord;

/** Gives the sample communities their members, topics and accreditations, through the app's own REST, as people would. */
final class SampleCommunities {
    private static final List<String> TOPICS = List.of(
            "Values coaching",
            "Facilitation",
            "Appreciative inquiry",
            "Conflict resolution",
            "Café dialogue",
            "Leadership development",
            "跨文化沟通",
            "Team building",
            "Storytelling",
            "Résumé of values");
    private static final List<String> RELATIONS = List.of("knows", "does", "teaches", "learns");

    private final Workbench workbench;
    private final SampleCalls calls;

    SampleCommunities(Workbench workbench, URI address) {
        this.workbench = workbench;
        this.calls = new SampleCalls(address);
    }

    void fill() {
        SampleAccreditations accreditations = new SampleAccreditations(calls);
        accreditations.addSchemes();
        issueBadges();
        accreditations.grantToThoseWhoSignIn();
        List<UserRecord> members =
                SamplePeople.MEMBERS.stream().filter(UserRecord::active).toList();
        for (int i = 0; i < members.size(); i++) {
            UserRecord member = members.get(i);
            String number = accreditations.grant(member, i);
            join("MVF", member.username());
            if (i % 3 == 0) {
                join("WRITE", member.username());
            }
            say(member.username(), i);
            accreditations.changeLater(number, member, i);
        }
        List.of("member", "coordinator", "assessor").forEach(name -> join("MVF", name));
        calls.put("spaceadmin", "/communities/MVF/members/key-coordinator/role", Map.of("role", "coordinator"));
        accreditations.addWhatGoesOn();
        state("member", "Values coaching", "does", "Ask me about first conversations with a team.", true);
        state(
                "coordinator",
                "Facilitation",
                "teaches",
                "I hold an open circle on the first Monday of the month.",
                true);
        state("assessor", "Assessment with the MVF", "teaches", "", false);
        new SampleProfiles(calls).write();
        retire();
    }

    private void say(String username, int i) {
        state(username, TOPICS.get(i % TOPICS.size()), RELATIONS.get(i % RELATIONS.size()), "", i % 5 != 0);
        if (i % 2 == 0) {
            state(username, TOPICS.get((i + 3) % TOPICS.size()), RELATIONS.get((i + 1) % RELATIONS.size()), "", true);
        }
    }

    /** Some people are gone by now, or may not sign in any more; what they left stays. */
    private void retire() {
        workbench.site().users().setActive("key-p11", false);
        workbench.site().users().loseFromDirectory("key-p30");
    }

    /** The sample community signs its badges from the beginning. */
    private void issueBadges() {
        calls.post("spaceadmin", "/communities/MVF/issuer/keys", Map.of("algorithm", "ES256", "statusMethod", "both"));
    }

    private void join(String space, String username) {
        calls.put(username, "/communities/" + space + "/members/me", Map.of());
    }

    private void state(String username, String topic, String relation, String note, boolean canBeAsked) {
        calls.post(
                username,
                "/communities/MVF/expertise/me",
                new HashMap<>(Map.of("topic", topic, "relation", relation, "note", note, "canBeAsked", canBeAsked)));
    }
}
