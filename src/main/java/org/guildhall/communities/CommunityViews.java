package org.guildhall.communities;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.Membership;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.text.Paragraphs;

/** Puts a community into words for a list. */
@Named
public class CommunityViews {
    private static final int LONGEST_PURPOSE = 240;

    private final RequestParameters request;
    private final Messages texts;

    @Inject
    public CommunityViews(RequestParameters request, Messages texts) {
        this.request = request;
        this.texts = texts;
    }

    /**
     * @param own what the viewer is or asked to be
     * @param fieldUrl see {@link CommunityView#fieldUrl}
     */
    CommunityView view(Community community, Optional<Membership> own, String fieldUrl) {
        return new CommunityView(
                community.name(),
                community.field(),
                purpose(community),
                texts.text("guildhall.communities.boundary."
                        + community.joinPolicy().code()),
                texts.text("guildhall.communities.members", community.memberCount()),
                own.map(this::standing).orElse(""),
                request.contextPath() + "/display/"
                        + URLEncoder.encode(community.space().value(), StandardCharsets.UTF_8),
                fieldUrl);
    }

    private String standing(Membership own) {
        return switch (own.state()) {
            case MEMBER ->
                texts.text(
                        "guildhall.communities.own.member",
                        texts.month(own.since().atZone(ZoneOffset.UTC).toLocalDate()));
            case REQUESTED -> texts.text("guildhall.communities.own.requested");
            default -> "";
        };
    }

    private static String purpose(Community community) {
        return Paragraphs.of(community.purpose()).stream()
                .findFirst()
                .map(lines -> shortened(String.join(" ", lines)))
                .orElse("");
    }

    /** Ends between words where it can, and never within a character. */
    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_PURPOSE) {
            return text;
        }
        String begun = text.substring(0, text.offsetByCodePoints(0, LONGEST_PURPOSE));
        int space = begun.lastIndexOf(' ');
        return (space > LONGEST_PURPOSE / 2 ? begun.substring(0, space) : begun) + "…";
    }
}
