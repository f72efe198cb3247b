package org.guildhall.platform;

/**
 * A person's name as pages show it: a link to the profile, which the host's own cards about people know.
 *
 * @param name in words where the account is gone
 * @param username empty where there is none
 * @param profileUrl empty where there is none or it is kept from the viewer
 */
@ForTemplates
public record PersonLink(String name, String username, String profileUrl) {
    /** As the viewer may see the person. */
    public static PersonLink of(Person person, Messages texts) {
        return new PersonLink(
                texts.name(person), person.username(), person.profileUrl().orElse(""));
    }
}
