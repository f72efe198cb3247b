package org.guildhall.accreditation.file.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationService;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormField;
import org.guildhall.platform.web.FormFields;
import org.guildhall.platform.web.FormSection;
import org.guildhall.platform.web.FormValues;

/** The page on which an accreditation is granted, to somebody with an account or without. */
@LicensedOnly
@SuppressWarnings("serial")
public class NewAccreditationAction extends OfficerAction {
    private static final String AWARD = "award";
    private static final String ANOTHER = "another";

    private final transient AccreditationService service;
    private final transient StatusCalculator rules;
    private final Map<String, String> typed = new HashMap<>();
    private transient List<Choice> awards;
    private String number = "";
    private boolean asksWhetherAnother;

    @Inject
    public NewAccreditationAction(
            AccreditationService service,
            StatusCalculator rules,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.ACCREDITATIONS, viewers, request, texts);
        this.service = service;
        this.rules = rules;
    }

    public String grant() {
        return attempt(() -> {
            Grant wanted = wanted();
            askWhetherAnother(wanted);
            number = service.grant(viewer(), space(), wanted).number();
        });
    }

    /** Two of nearly the same name are two holders only once the officer has said so. */
    private void askWhetherAnother(Grant wanted) {
        if (typed(ANOTHER).isEmpty() && service.isToSomebodyNearlyKnown(viewer(), space(), wanted)) {
            asksWhetherAnother = true;
            throw RequestRefusedException.invalid("holderName", "guildhall.scheme.grant.resembling");
        }
    }

    private Grant wanted() {
        String[] award = typed(AWARD).split(":", 2);
        boolean isExternal =
                !typed("holderName").isBlank() || !typed("holderEmail").isBlank();
        return new Grant(
                FormValues.id(award[0]).orElseThrow(NewAccreditationAction::noAward),
                typed("holder"),
                isExternal
                        ? Optional.of(new ExternalPerson(typed("holderName"), typed("holderEmail")))
                        : Optional.empty(),
                new Accreditation.Awarded(
                        award.length == 2 ? award[1] : "",
                        typed("scope").trim(),
                        typed("limitations").trim()),
                FormValues.day(typed("from")),
                typed("reason"),
                Optional.empty());
    }

    private static RequestRefusedException noAward() {
        return RequestRefusedException.invalid("scheme", "guildhall.accreditation.award-needed");
    }

    /** Whether there is a scheme under which the viewer may grant. */
    public boolean isPossible() {
        return !awards().isEmpty();
    }

    public List<FormSection> getSections() {
        FormFields fields = new FormFields(texts(), "guildhall-", this::typed, getProblems());
        String problem = getProblems().at("scheme") + " " + getProblems().at("level");
        return List.of(
                new FormSection(
                        "",
                        true,
                        List.of(
                                fields.choice(AWARD, awards()).asNeeded(true).wrong(problem.trim()),
                                fields.field("holder", "person").helped(help("holder")),
                                fields.field("from", "date").asNeeded(true),
                                fields.field("reason", "area").helped(help("reason")))),
                section("external", external(fields)),
                section(
                        "scope",
                        fields.field("scope", "area").helped(help("scope")),
                        fields.field("limitations", "area").helped(help("limitations"))));
    }

    private FormField[] external(FormFields fields) {
        Stream<FormField> always = Stream.of(
                fields.field("holderName", "text"),
                fields.field("holderEmail", "email").helped(help("holderEmail")));
        boolean isAsked = asksWhetherAnother || !typed(ANOTHER).isEmpty();
        Stream<FormField> asked = isAsked ? Stream.of(fields.field(ANOTHER, "tick")) : Stream.empty();
        return Stream.concat(always, asked).toArray(FormField[]::new);
    }

    private FormSection section(String code, FormField... fields) {
        boolean isUsed = List.of(fields).stream()
                .anyMatch(field -> !field.value().isEmpty() || !field.problem().isEmpty());
        return new FormSection(texts().text("guildhall.scheme.section." + code), isUsed, List.of(fields));
    }

    private List<Choice> awards() {
        if (awards == null) {
            awards = service.grantable(viewer(), space()).stream()
                    .flatMap(scheme -> scheme.levels().stream()
                            .map(level -> new Choice(
                                    scheme.id() + ":" + level,
                                    texts().text("guildhall.scheme.award", scheme.name(), level))))
                    .toList();
        }
        return awards;
    }

    private String help(String field) {
        return texts().text("guildhall.scheme.help." + field);
    }

    private String typed(String field) {
        return typed.getOrDefault(field, field.equals("from") ? rules.today().toString() : "");
    }

    public String getNumber() {
        return number;
    }

    @StrutsParameter
    public void setAward(String text) {
        typed.put(AWARD, text);
    }

    @StrutsParameter
    public void setHolder(String text) {
        typed.put("holder", text);
    }

    @StrutsParameter
    public void setHolderName(String text) {
        typed.put("holderName", text);
    }

    @StrutsParameter
    public void setHolderEmail(String text) {
        typed.put("holderEmail", text);
    }

    /** Whether the holder is known to be another than the one of nearly the same name. */
    @StrutsParameter
    public void setAnother(String text) {
        typed.put(ANOTHER, text);
    }

    @StrutsParameter
    public void setFrom(String text) {
        typed.put("from", text);
    }

    @StrutsParameter
    public void setScope(String text) {
        typed.put("scope", text);
    }

    @StrutsParameter
    public void setLimitations(String text) {
        typed.put("limitations", text);
    }

    @StrutsParameter
    public void setReason(String text) {
        typed.put("reason", text);
    }

    @Override
    protected FieldLabels labels() {
        return FormFields.NAMES;
    }
}
