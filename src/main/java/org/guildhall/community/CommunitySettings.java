package org.guildhall.community;

import java.util.List;
import org.guildhall.platform.Expected;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Sha256;

/** What coordinators may change of their community; the limits are those of {@link Community}. */
public record CommunitySettings(String name, String field, String purpose, String joinPolicy) {

    static CommunitySettings of(Community community) {
        return new CommunitySettings(
                community.name(),
                community.field(),
                community.purpose(),
                community.joinPolicy().code());
    }

    /** A text that changes with the settings of a community, for forms that say which they were filled from. */
    public static String version(Community community) {
        CommunitySettings present = of(community);
        return Sha256.hex(String.join("\n", present.name, present.field, present.purpose, present.joinPolicy))
                .substring(0, 16);
    }

    /**
     * The settings that a form was filled from.
     *
     * @param version of {@link #version}; empty to change whatever is there
     */
    public static Expected<Community> expected(String version) {
        return version.isEmpty() ? Expected.anything() : present -> requireVersion(version, present.get());
    }

    private static void requireVersion(String version, Community present) {
        if (!version(present).equals(version)) {
            throw new RequestRefusedException(
                    RequestRefusedException.Kind.CHANGED,
                    List.of(Problem.of(
                            "",
                            "guildhall.community.changed-meanwhile",
                            present.name(),
                            present.field(),
                            present.purpose())));
        }
    }

    /**
     * The same as it would be kept.
     *
     * @throws org.guildhall.platform.error.RequestRefusedException INVALID (400) naming every field that breaks a rule
     */
    public CommunitySettings checked() {
        new Checks()
                .text(name, "name", 200)
                .text(field, "field", 200)
                .optionalText(purpose, "purpose", 2000)
                .that(
                        JoinPolicy.ofCode(joinPolicy).isPresent(),
                        "joinPolicy",
                        "guildhall.community.join-policy.unknown")
                .orRefuse();
        return new CommunitySettings(name.trim(), field.trim(), purpose == null ? "" : purpose.trim(), joinPolicy);
    }
}
