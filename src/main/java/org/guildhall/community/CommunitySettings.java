package org.guildhall.community;

import org.guildhall.platform.error.Checks;

/** What coordinators may change of their community; the limits are those of {@link Community}. */
public record CommunitySettings(String name, String field, String purpose, String joinPolicy) {

    /** @throws org.guildhall.platform.error.RequestRefusedException of kind INVALID naming every field that breaks a rule */
    CommunitySettings checked() {
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
