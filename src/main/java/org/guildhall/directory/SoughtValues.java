package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.SchemeLabel;
import org.guildhall.community.Community;
import org.guildhall.expertise.TopicFacet;
import org.guildhall.expertise.TopicsCalled;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.SoughtWord;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.SearchedWord;

/** What members can be found by beside their names: topics, offices and accreditations that are called so. */
@Named
public class SoughtValues {
    /** More words than these are looked for in names only. */
    static final int MOST_WORDS = 5;

    private final TopicsCalled topics;
    private final OfficeTermWords offices;
    private final SchemeTermWords schemes;
    private final Messages texts;

    @Inject
    public SoughtValues(TopicsCalled topics, OfficeTermWords offices, SchemeTermWords schemes, Messages texts) {
        this.topics = topics;
        this.offices = offices;
        this.schemes = schemes;
        this.texts = texts;
    }

    /**
     * What stands for the words, at most {@value #MOST_WORDS} of them. Two look-ups that macros share, and one for each way to
     * spell each word.
     *
     * @param community one that the viewer may see
     */
    Sought of(Viewer viewer, Community community, List<SearchedWord> words) {
        Map<String, String> said = new HashMap<>();
        List<SoughtWord> sought = new ArrayList<>();
        Map<FacetValue, SchemeLabel> labels = schemes.all(viewer, community);
        for (SearchedWord word : words.stream().distinct().toList()) {
            Map<FacetValue, String> values = sought.size() < MOST_WORDS ? values(community, labels, word) : Map.of();
            values.forEach((value, text) -> said.put(value.code(), text));
            sought.add(new SoughtWord(
                    word,
                    values.keySet().stream()
                            .map(FacetValue::code)
                            .limit(SoughtWord.MOST)
                            .collect(Collectors.toSet())));
        }
        return new Sought(sought, said);
    }

    private Map<FacetValue, String> values(
            Community community, Map<FacetValue, SchemeLabel> labels, SearchedWord word) {
        Map<FacetValue, String> values = new LinkedHashMap<>();
        offices.with(community, word).forEach((value, name) -> values.put(value, said("office", name)));
        labels.forEach((value, scheme) -> {
            if (SchemeTermWords.isCalled(scheme, word)) {
                values.put(value, said("accredited", scheme.name()));
            }
        });
        topics.with(community, word)
                .forEach(name ->
                        values.put(FacetValue.of(TopicFacet.TOPIC, TopicFacet.value(name), name), said("topic", name)));
        return values;
    }

    private String said(String what, String name) {
        return texts.text("guildhall.directory.matched." + what, name);
    }
}
