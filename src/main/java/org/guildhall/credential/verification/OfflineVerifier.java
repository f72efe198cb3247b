package org.guildhall.credential.verification;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.community.Community;
import org.guildhall.credential.issuing.Issuer;
import org.guildhall.credential.issuing.Issuers;
import org.guildhall.credential.issuing.PublicUrls;
import org.guildhall.credential.issuing.StatusLists;
import org.guildhall.credential.openbadges.Check;
import org.guildhall.credential.openbadges.CheckResult.Outcome;
import org.guildhall.credential.openbadges.ReportSource;
import org.guildhall.credential.openbadges.TrustedIssuer;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.platform.Messages;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Makes the page that checks badges without a network: the keys and the state of the register are in it, as they are at
 * the moment it is made.
 */
@Named
public class OfflineVerifier {
    /** After so many days the page no longer vouches for anything's standing. */
    private static final int FRESH_DAYS = 31;

    private static final List<String> LABELS = List.of(
            "offline.title",
            "offline.intro",
            "offline.made",
            "offline.old-too-much",
            "offline.clock",
            "offline.no-crypto",
            "offline.issuers",
            "offline.paste",
            "offline.file",
            "offline.email",
            "offline.button",
            "offline.failed",
            "credential.checks",
            "credential.column.check",
            "credential.column.outcome",
            "credential.column.reason",
            "credential.column.source",
            "credential.says",
            "fact.name",
            "fact.level",
            "fact.number",
            "fact.issuer",
            "fact.issuer-id",
            "fact.from",
            "fact.until",
            "source.stapled-list");

    private final AccreditationRights rights;
    private final Issuers issuers;
    private final VerificationService verification;
    private final StatusLists lists;
    private final PublicUrls addresses;
    private final OfflinePage page;
    private final Messages texts;
    private final Clock clock;

    @Inject
    public OfflineVerifier(
            AccreditationRights rights,
            Issuers issuers,
            VerificationService verification,
            StatusLists lists,
            PublicUrls addresses,
            OfflinePage page,
            Messages texts,
            Clock clock) {
        this.rights = rights;
        this.issuers = issuers;
        this.verification = verification;
        this.lists = lists;
        this.addresses = addresses;
        this.page = page;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * One HTML file, for those who run the accreditations: they hand it on.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when there is
     *     no community or the viewer may not see its space, FORBIDDEN (403) for those who do not run the
     *     accreditations, CONFLICT (409) when there is no key to check with
     */
    public String page(Viewer viewer, SpaceKey space) {
        Community community = rights.readable(viewer, space);
        Optional<Issuer> own = issuers.of(community.id());
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("community", community.name());
        data.put("madeAt", clock.instant().toString());
        data.put("freshDays", FRESH_DAYS);
        ArrayNode trusted = data.putArray("issuers");
        own.ifPresent(issuer -> verification.ownKeys(community, addresses.issuer(issuer)).stream()
                .map(OfflineVerifier::json)
                .forEach(key -> trusted.add(key.put("ending", PublicUrls.ending(issuer)))));
        verification.trustedBy(community).stream().map(OfflineVerifier::json).forEach(trusted::add);
        if (trusted.isEmpty()) {
            throw RequestRefusedException.conflict("", "guildhall.verify.offline.no-keys");
        }
        ObjectNode register = data.putObject("register");
        own.ifPresent(issuer -> lists.notHoldingByNumber(issuer.communityId())
                .forEach((number, entry) -> register.put(number, entry.name())));
        words(data.putObject("texts"));
        return page.html(data);
    }

    private static ObjectNode json(TrustedIssuer issuer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", issuer.issuerId()).put("name", issuer.name());
        node.set("key", issuer.key().json());
        issuer.from().ifPresent(day -> node.put("from", day.toString()));
        issuer.until().ifPresent(day -> node.put("until", day.toString()));
        return node;
    }

    /** Places for arguments stay as they are, for the page to fill. */
    private void words(ObjectNode words) {
        LABELS.forEach(label -> put(words, label));
        ReportCodes.allReasons().forEach(reason -> put(words, "reason." + reason));
        Arrays.stream(ReportSource.values()).forEach(source -> put(words, "source." + source.code()));
        Arrays.stream(Check.values()).forEach(check -> put(words, "step." + check.code()));
        Arrays.stream(Outcome.values()).forEach(outcome -> put(words, "outcome." + outcome.code()));
        Arrays.stream(Verdict.values()).forEach(verdict -> {
            put(words, "verdict." + verdict.code());
            put(words, "advice." + verdict.code());
        });
    }

    private void put(ObjectNode words, String key) {
        words.put(key, texts.text("guildhall.verify." + key, "{0}", "{1}", "{2}"));
    }
}
