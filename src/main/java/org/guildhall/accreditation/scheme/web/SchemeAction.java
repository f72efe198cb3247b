package org.guildhall.accreditation.scheme.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.NumberPrefixes;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.accreditation.scheme.SchemeService;
import org.guildhall.accreditation.scheme.SchemeVersion;
import org.guildhall.accreditation.scheme.web.SchemeField.Section;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FormSection;
import org.guildhall.platform.web.FormValues;
import org.guildhall.platform.web.LabelledText;

/** The page of one scheme: its form for admins of the space, its rules for others, and its versions. */
@LicensedOnly
@SuppressWarnings("serial")
public class SchemeAction extends SchemeFields {
    private final transient SchemeReading reading;
    private final transient SchemeService service;
    private final transient AccreditationRights rights;
    private final transient NumberPrefixes prefixes;
    private transient Optional<Scheme> scheme;
    private String id = "";
    private String version = "";

    @Inject
    public SchemeAction(
            SchemeReading reading,
            SchemeService service,
            AccreditationRights rights,
            NumberPrefixes prefixes,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, viewers, request, texts);
        this.reading = reading;
        this.service = service;
        this.rights = rights;
        this.prefixes = prefixes;
    }

    public String save() {
        return attempt(id.isEmpty() ? this::add : this::change);
    }

    private void add() {
        SchemeForm form = SchemeForm.typed(typed());
        SchemeForm whole = form.completed("issuer", this::issuer)
                .completed("numberPrefix", () -> prefixes.suggested(viewer(), space(), form.at("name")));
        service.add(viewer(), space(), whole.terms(), whole.officers());
    }

    private void change() {
        SchemeForm form = SchemeForm.typed(typed());
        service.change(viewer(), space(), schemeId(), seen(), form.terms(), form.officers());
    }

    /** A community stands for what it accredits, unless the form names another issuer. */
    private String issuer() {
        return orEmpty(getSpace().getName());
    }

    public boolean isConfigurable() {
        return rights.mayConfigure(viewer(), space());
    }

    /** Empty for a new one, and for an id that no scheme here has. */
    private Optional<Scheme> scheme() {
        if (scheme == null) {
            scheme = id.isEmpty()
                    ? Optional.empty()
                    : reading.of(viewer(), space()).stream()
                            .filter(each -> FormValues.id(id)
                                    .filter(sought -> sought == each.id())
                                    .isPresent())
                            .findFirst();
        }
        return scheme;
    }

    /** Whether the page shows a scheme. */
    public boolean isKnown() {
        return scheme().isPresent();
    }

    /** The name of the scheme that the page shows; empty when it shows none. */
    public String getSchemeName() {
        return scheme().map(Scheme::name).orElse("");
    }

    /** Whether the requested scheme does not exist. */
    public boolean isMissing() {
        return !id.isEmpty() && scheme().isEmpty();
    }

    public List<FormSection> getSections() {
        SchemeSections sections = new SchemeSections(texts(), form(), getProblems(), isKnown());
        return Arrays.stream(Section.values()).map(sections::section).toList();
    }

    /** How long what the form says holds, and when it is renewed; the page's script keeps it up with what is typed. */
    public String getSummary() {
        return new SchemeSummary(texts()).of(form());
    }

    /** The rules and officers of the scheme, for those who run accreditations but cannot configure it. */
    public List<LabelledText> getFacts() {
        return scheme().filter(found -> isPermitted())
                .map(found ->
                        new SchemeFacts(texts()).of(found.rules(), service.officers(viewer(), space(), found.id())))
                .orElse(List.of());
    }

    /** The latest first. */
    public List<SchemeVersionView> getVersions() {
        SchemeFacts facts = new SchemeFacts(texts());
        List<SchemeVersion> versions = scheme().isEmpty() ? List.of() : reading.versions(viewer(), space(), schemeId());
        return IntStream.rangeClosed(1, versions.size())
                .mapToObj(back -> versions.get(versions.size() - back))
                .map(each -> new SchemeVersionView(
                        each.number(),
                        texts().text("guildhall.scheme.version", each.number(), texts().day(each.since())),
                        facts.of(each.rules(), Map.of())))
                .toList();
    }

    public String getId() {
        return id;
    }

    @StrutsParameter
    public void setId(String id) {
        this.id = id;
    }

    /** The version that the form is about; what was seen when it is sent again after a refusal. */
    public String getVersion() {
        return scheme().map(found -> String.valueOf(found.version())).orElse("");
    }

    @StrutsParameter
    public void setVersion(String version) {
        this.version = version;
    }

    /**
     * The typed values, also when the form's token had expired; else those of the scheme, or the defaults of a new one.
     */
    private SchemeForm form() {
        if (!typed().isEmpty()) {
            return SchemeForm.typed(typed());
        }
        return scheme().map(found -> SchemeForm.of(found, service.officers(viewer(), space(), found.id())))
                .orElseGet(() -> SchemeForm.blank(issuer()));
    }

    private OptionalInt seen() {
        return FormValues.number(version).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private long schemeId() {
        return FormValues.id(id, "guildhall.accreditation.no-such-scheme");
    }
}
