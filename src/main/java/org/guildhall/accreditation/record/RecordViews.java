package org.guildhall.accreditation.record;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.text.Parsing;

/** Makes the views of the record in the reader's language. */
@Named
public class RecordViews {
    private static final int SHORT_HASH = 8;
    /** What somebody may write, in the order in which it is shown. */
    private static final List<String> WRITTEN = List.of(
            AuditWords.REASON,
            "scope",
            "limitations",
            "recommendation",
            "method",
            "title",
            "issuer",
            "name",
            "office",
            "description",
            "checklist",
            "purpose",
            "competences",
            "prerequisites",
            "criteria",
            AuditWords.UNREADABLE);

    private static final Set<String> WITHOUT_ID = Set.of("issuer", "register", "offices");
    /** Longer texts are cut in the list; in code points. */
    private static final int LONGEST = 500;

    private final Messages texts;
    private final List<AuditActions> writers;

    @Inject
    public RecordViews(Messages texts, List<AuditActions> writers) {
        this.texts = texts;
        this.writers = writers;
    }

    /** The entries of a page for display, in their order. */
    public List<RecordView> views(SpaceKey space, RecordPage page) {
        return page.entries().stream()
                .map(entry -> view(space, entry, page.actors().get(entry.actor()), page.schemes()))
                .toList();
    }

    private RecordView view(SpaceKey space, AuditRecord entry, Person actor, Map<Long, Scheme> schemes) {
        return new RecordView(
                entry.position(),
                texts.moment(entry.recordedAt()),
                texts.name(actor),
                what(entry.what()),
                subject(entry.subject(), schemes),
                address(space, entry.subject()),
                effectiveOn(entry),
                written(entry.words()).stream().map(RecordViews::cut).toList(),
                entry.erased(),
                entry.hash().substring(0, Math.min(SHORT_HASH, entry.hash().length())));
    }

    /** Most changes take effect on the day they are recorded; that day is not said twice. */
    private String effectiveOn(AuditRecord entry) {
        LocalDate recordedOn = LocalDate.ofInstant(entry.recordedAt(), ZoneOffset.UTC);
        return recordedOn.equals(entry.effectiveOn()) ? "" : texts.day(entry.effectiveOn());
    }

    /** What somebody wrote with a change, each text with what it is. */
    public List<WrittenView> written(AuditWords words) {
        return WRITTEN.stream()
                .filter(name -> !words.text(name).isEmpty())
                .map(name -> new WrittenView(texts.text("guildhall.record.words." + name), words.text(name)))
                .toList();
    }

    private static WrittenView cut(WrittenView written) {
        String text = written.text();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? written
                : new WrittenView(written.label(), text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…");
    }

    /** The name of every kind of entry by its code, in the order of the names. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        actions()
                .sorted(Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER))
                .forEach(action -> kinds.put(action.code(), text(action)));
        return kinds;
    }

    /** Where and how the record is broken, as text; empty when it is intact. */
    public Optional<String> fault(ChainVerdict verdict) {
        return verdict.fault()
                .map(fault ->
                        texts.text("guildhall.record.fault." + fault.kind().code(), fault.position()));
    }

    private String what(String code) {
        return actions()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .map(this::text)
                .orElseGet(() -> texts.text("guildhall.record.other-kind", code));
    }

    private String text(AuditAction action) {
        return texts.text(action.textKey());
    }

    private Stream<AuditAction> actions() {
        return writers.stream().flatMap(writer -> writer.auditActions().stream());
    }

    private String subject(String subject, Map<Long, Scheme> schemes) {
        String[] parts = parts(subject);
        return switch (parts[0]) {
            case "scheme" ->
                Optional.ofNullable(schemes.get(Parsing.id(parts[1]).orElseThrow()))
                        .map(Scheme::name)
                        .orElse(subject);
            case "application" -> texts.text("guildhall.record.subject.application", parts[1]);
            case "entry" -> texts.text("guildhall.record.subject.entry", parts[1]);
            case "claim" -> texts.text("guildhall.record.subject.claim", parts[1]);
            case "trust" -> texts.text("guildhall.record.subject.trust");
            case "issuer" -> texts.text("guildhall.record.subject.issuer");
            case "register" -> texts.text("guildhall.accreditation.officer-pages.accreditations");
            case "member" -> texts.text("guildhall.record.subject.member");
            case "activity" -> texts.text("guildhall.record.subject.activity", parts[1]);
            case "offices", "term" -> texts.text("guildhall.record.subject.offices");
            case "friend" -> texts.text("guildhall.record.subject.friend");
            default -> subject;
        };
    }

    private static String address(SpaceKey space, String subject) {
        String[] parts = parts(subject);
        return switch (parts[0]) {
            case "scheme" -> page("schemes", space, "");
            case "application" -> page("application", space, "&id=" + parts[1]);
            case "entry", "activity" -> "";
            case "member" -> page("membership", space, "");
            case "register" -> page("accreditations", space, "");
            case "claim" -> page("claims", space, "");
            case "trust", "issuer" -> page("badges", space, "");
            case "offices", "term" -> page("offices", space, "");
            case "friend" -> page("friends", space, "");
            default -> page("accreditation", space, "&number=" + encoded(subject));
        };
    }

    /** The kind of subject and its id; an accreditation's number is its own kind. */
    private static String[] parts(String subject) {
        if (WITHOUT_ID.contains(subject)) {
            return new String[] {subject, ""};
        }
        return subject.matches("[a-z]+-[0-9]{1,18}") ? subject.split("-") : new String[] {"", subject};
    }

    private static String page(String action, SpaceKey space, String more) {
        return "/plugins/guildhall/" + action + ".action?key=" + encoded(space.value()) + more;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
