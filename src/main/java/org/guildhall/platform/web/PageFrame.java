package org.guildhall.platform.web;

import java.util.Set;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.Messages;

/** What stands around a page of a community: its title, whose it is, and what was just done. */
@ForTemplates
public final class PageFrame {
    /** What an address may say was done, and the page says in words: {@code guildhall.done.…}. */
    private static final Set<String> DEEDS = Set.of(
            "activity-added",
            "activity-removed",
            "activity-reviewed",
            "application-assessed",
            "application-granted",
            "application-refused",
            "application-sent",
            "application-started",
            "boundary-undone",
            "changed",
            "claim-added",
            "claim-checked",
            "claim-rechecked",
            "claim-rejected",
            "claim-withdrawn",
            "declined",
            "erased",
            "exempted",
            "exemption-ended",
            "founded",
            "friend-added",
            "friend-erased",
            "granted",
            "invitation-declined",
            "invitation-withdrawn",
            "invitations-undone",
            "invited",
            "issuer-removed",
            "issuer-trusted",
            "joined-accredited",
            "joined-invitation",
            "joined-open",
            "joined-request",
            "key-created",
            "leaving-taken-back",
            "left",
            "let-in",
            "level-given",
            "mails-paused",
            "mails-resumed",
            "member-ended",
            "my-data-erased",
            "notices-read",
            "office-accepted",
            "office-added",
            "office-declined",
            "office-offered",
            "office-removed",
            "participation-saved",
            "picked",
            "picture-removed",
            "picture-set",
            "profile-erased",
            "profile-saved",
            "role-changed",
            "saved",
            "scheme-retired",
            "scheme-saved",
            "signatory-saved",
            "step-taken",
            "stepped-down",
            "taken-back",
            "term-ended",
            "topic-removed",
            "topic-saved",
            "undone",
            "view-forgotten",
            "view-kept");

    private static final Set<String> JOININGS = Set.of("joined-accredited", "joined-open");

    private final String community;
    private final boolean isRefused;
    private final String deed;
    private final Messages texts;

    /**
     * @param community what the community's space is called, empty when that is not known
     * @param isRefused whether the page is shown again because something was refused
     * @param deed what the address says was done, whatever it may be
     */
    PageFrame(String community, boolean isRefused, String deed, Messages texts) {
        this.community = community;
        this.isRefused = isRefused;
        this.deed = deed;
        this.texts = texts;
    }

    /** For the window and the history: the page, whose it is, and before both whether something is wrong. */
    public String title(String page) {
        String whole = community.isEmpty() ? page : texts.text("guildhall.page.title", page, community);
        return isRefused ? texts.text("guildhall.page.title.error", whole) : whole;
    }

    /** What the community's space is called, empty when that is not known. */
    public String community() {
        return community;
    }

    /** Whether the viewer has just become a member, by the address. */
    public boolean isJoined() {
        return JOININGS.contains(deed) && !isRefused;
    }

    /** What was just done, in a sentence; empty when nothing was, or something was refused since. */
    public String done() {
        return DEEDS.contains(deed) && !isRefused ? texts.text("guildhall.done." + deed) : "";
    }
}
