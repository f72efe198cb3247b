package org.guildhall.person.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.person.ProfileField;
import org.guildhall.person.ProfileInput;
import org.guildhall.person.SpokenLanguages;

/** A profile as the form sends it: lists of the same length, and the languages in a list of their own. */
final class TypedProfile {
    private List<String> fields = List.of();
    private List<String> values = List.of();
    private List<String> audiences = List.of();
    private List<String> languages = List.of();

    void fields(String[] codes) {
        fields = list(codes);
    }

    void values(String[] texts) {
        values = list(texts);
    }

    void audiences(String[] codes) {
        audiences = list(codes);
    }

    void languages(String[] codes) {
        languages = list(codes);
    }

    private static List<String> list(String[] sent) {
        return sent == null
                ? List.of()
                : Arrays.stream(sent).map(each -> each == null ? "" : each).collect(Collectors.toList());
    }

    /** What was sent; a field that the form does not have is left out. */
    ProfileInput input() {
        Map<ProfileField, ProfileInput.Typed> input = new EnumMap<>(ProfileField.class);
        for (int at = 0; at < fields.size(); at++) {
            int row = at;
            ProfileField.ofCode(fields.get(at))
                    .ifPresent(
                            field -> input.put(field, new ProfileInput.Typed(value(field, row), at(audiences, row))));
        }
        return new ProfileInput(input);
    }

    private String value(ProfileField field, int row) {
        return field == ProfileField.LANGUAGES
                ? SpokenLanguages.text(
                        languages.stream().filter(code -> !code.isBlank()).toList())
                : at(values, row);
    }

    private static String at(List<String> sent, int row) {
        return row < sent.size() ? sent.get(row) : "";
    }
}
