package org.guildhall.accreditation.scheme.ao;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.RenewalRequirements.ActivityClass;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.Visibility;

/** The rules of a scheme as JSON: versions are kept whole, and nothing within them is searched. Null stands for none. */
record StoredRules(
        @JsonProperty String issuer,
        @JsonProperty String purpose,
        @JsonProperty String competences,
        @JsonProperty String prerequisites,
        @JsonProperty String criteria,
        @JsonProperty List<String> levels,
        @JsonProperty Integer months,
        @JsonProperty int graceMonths,
        @JsonProperty boolean graceCounts,
        @JsonProperty Integer reinstatementMonths,
        @JsonProperty List<Integer> noticeDays,
        @JsonProperty int points,
        @JsonProperty List<StoredClass> classes,
        @JsonProperty String start,
        @JsonProperty Integer opensMonths,
        @JsonProperty int auditPercent,
        @JsonProperty String visibility,
        @JsonProperty boolean reasonsShown,
        @JsonProperty Integer retentionMonths) {
    private static final ObjectMapper JSON = new ObjectMapper();

    record StoredClass(
            @JsonProperty String name,
            @JsonProperty int least,
            @JsonProperty int most) {}

    static String write(SchemeRules rules) {
        try {
            return JSON.writeValueAsString(of(rules));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static SchemeRules read(String json) {
        try {
            return JSON.readValue(json, StoredRules.class).rules();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not the rules of a scheme", e);
        }
    }

    private static StoredRules of(SchemeRules rules) {
        SchemeRules.Content content = rules.content();
        SchemeRules.Validity validity = rules.validity();
        RenewalRequirements renewal = rules.renewal();
        return new StoredRules(
                rules.issuer(),
                content.purpose(),
                content.competences(),
                content.prerequisites(),
                content.criteria(),
                rules.levels().stream().map(Level::text).toList(),
                validity.months().orElse(null),
                validity.graceMonths(),
                validity.graceCounts(),
                validity.reinstatementMonths().orElse(null),
                validity.noticeDays(),
                renewal.points(),
                renewal.classes().stream()
                        .map(each -> new StoredClass(each.name(), each.least(), each.most()))
                        .toList(),
                renewal.start().code(),
                renewal.opensMonths().orElse(null),
                renewal.auditPercent(),
                rules.publicity().visibility().code(),
                rules.publicity().reasonsShown(),
                rules.publicity().retentionMonths().orElse(null));
    }

    private SchemeRules rules() {
        return new SchemeRules(
                issuer,
                new SchemeRules.Content(purpose, competences, prerequisites, criteria),
                levels.stream().map(Level::parse).toList(),
                new SchemeRules.Validity(
                        Optional.ofNullable(months),
                        graceMonths,
                        graceCounts,
                        Optional.ofNullable(reinstatementMonths),
                        noticeDays),
                recipe(),
                new SchemeRules.Publicity(
                        Visibility.ofCode(visibility).orElseThrow(),
                        reasonsShown,
                        Optional.ofNullable(retentionMonths)));
    }

    private RenewalRequirements recipe() {
        return new RenewalRequirements(
                points,
                classes.stream()
                        .map(each -> new ActivityClass(each.name(), each.least(), each.most()))
                        .toList(),
                CycleStart.ofCode(start).orElseThrow(),
                Optional.ofNullable(opensMonths),
                auditPercent);
    }
}
