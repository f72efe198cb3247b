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

/**
 * The rules of a scheme as stored in JSON: versions are stored whole, and nothing in them is searched. Null means none.
 */
record StoredRules(
        @JsonProperty String issuer,
        @JsonProperty StoredContent content,
        @JsonProperty List<String> levels,
        @JsonProperty StoredValidity validity,
        @JsonProperty StoredRenewal renewal,
        @JsonProperty StoredPublicity publicity) {
    private static final ObjectMapper JSON = new ObjectMapper();

    record StoredContent(
            @JsonProperty String purpose,
            @JsonProperty String competences,
            @JsonProperty String prerequisites,
            @JsonProperty String criteria) {

        private static StoredContent of(SchemeRules.Content content) {
            return new StoredContent(
                    content.purpose(), content.competences(), content.prerequisites(), content.criteria());
        }

        private SchemeRules.Content read() {
            return new SchemeRules.Content(purpose, competences, prerequisites, criteria);
        }
    }

    record StoredValidity(
            @JsonProperty Integer months,
            @JsonProperty int graceMonths,
            @JsonProperty boolean graceCounts,
            @JsonProperty Integer reinstatementMonths,
            @JsonProperty List<Integer> noticeDays) {

        private static StoredValidity of(SchemeRules.Validity validity) {
            return new StoredValidity(
                    validity.months().orElse(null),
                    validity.graceMonths(),
                    validity.graceCounts(),
                    validity.reinstatementMonths().orElse(null),
                    validity.noticeDays());
        }

        private SchemeRules.Validity read() {
            return new SchemeRules.Validity(
                    Optional.ofNullable(months),
                    graceMonths,
                    graceCounts,
                    Optional.ofNullable(reinstatementMonths),
                    noticeDays);
        }
    }

    record StoredClass(
            @JsonProperty String name,
            @JsonProperty int least,
            @JsonProperty int most) {}

    record StoredRenewal(
            @JsonProperty int points,
            @JsonProperty List<StoredClass> classes,
            @JsonProperty String start,
            @JsonProperty Integer opensMonths,
            @JsonProperty int auditPercent) {

        private static StoredRenewal of(RenewalRequirements renewal) {
            return new StoredRenewal(
                    renewal.points(),
                    renewal.classes().stream()
                            .map(each -> new StoredClass(each.name(), each.least(), each.most()))
                            .toList(),
                    renewal.start().code(),
                    renewal.opensMonths().orElse(null),
                    renewal.auditPercent());
        }

        private RenewalRequirements read() {
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

    record StoredPublicity(
            @JsonProperty String visibility,
            @JsonProperty boolean reasonsShown,
            @JsonProperty Integer retentionMonths) {

        private static StoredPublicity of(SchemeRules.Publicity publicity) {
            return new StoredPublicity(
                    publicity.visibility().code(),
                    publicity.reasonsShown(),
                    publicity.retentionMonths().orElse(null));
        }

        private SchemeRules.Publicity read() {
            return new SchemeRules.Publicity(
                    Visibility.ofCode(visibility).orElseThrow(), reasonsShown, Optional.ofNullable(retentionMonths));
        }
    }

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
        return new StoredRules(
                rules.issuer(),
                StoredContent.of(rules.content()),
                rules.levels().stream().map(Level::text).toList(),
                StoredValidity.of(rules.validity()),
                StoredRenewal.of(rules.renewal()),
                StoredPublicity.of(rules.publicity()));
    }

    private SchemeRules rules() {
        return new SchemeRules(
                issuer,
                content.read(),
                levels.stream().map(Level::parse).toList(),
                validity.read(),
                renewal.read(),
                publicity.read());
    }
}
