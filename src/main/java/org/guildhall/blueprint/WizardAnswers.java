package org.guildhall.blueprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.membership.ShortenedAnswer;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.TextCharacters;

/**
 * What the founder said in the wizard. The blueprint can also be used without the wizard, over REST, so nothing is
 * taken for granted: a missing field of practice is the community's name, no policy is open as in the wizard, and one that
 * is not known lets nobody in without being asked; characters that no text has are left out, and what is too long for
 * the community's record is cut, of which the founder is told: the host lets nobody refuse a space from here.
 */
record WizardAnswers(String name, String field, String purpose, JoinPolicy joinPolicy) {
    private static final int NAME_MAX = 200;
    private static final int PURPOSE_MAX = 2000;

    /**
     * @param context the blueprint's context, as the host gives it to listeners and context providers
     * @param spaceName used where the context has no name
     */
    static WizardAnswers from(Map<String, Object> context, String spaceName) {
        String name = answer(context, "name").orElse(spaceName);
        return new WizardAnswers(
                name,
                answer(context, "field").orElse(name),
                answer(context, "purpose").orElse(""),
                policy(context));
    }

    private static JoinPolicy policy(Map<String, Object> context) {
        return answer(context, "joinPolicy")
                .map(code -> JoinPolicy.ofCode(code).orElse(JoinPolicy.ON_REQUEST))
                .orElse(JoinPolicy.OPEN);
    }

    NewCommunity foundedBy(PersonId founder) {
        return new NewCommunity(
                atMost(NAME_MAX, name), atMost(NAME_MAX, field), atMost(PURPOSE_MAX, purpose), joinPolicy, founder);
    }

    /** Those of which the community has the beginning only; a field that stands for the name is told with the name. */
    List<ShortenedAnswer> shortened() {
        return Stream.of(
                        shortened(ShortenedAnswer.Question.NAME, NAME_MAX, name),
                        shortened(ShortenedAnswer.Question.FIELD, NAME_MAX, field.equals(name) ? "" : field),
                        shortened(ShortenedAnswer.Question.PURPOSE, PURPOSE_MAX, purpose))
                .filter(each -> each.given() > each.kept())
                .toList();
    }

    private static ShortenedAnswer shortened(ShortenedAnswer.Question question, int max, String text) {
        return new ShortenedAnswer(question, max, text.codePointCount(0, text.length()));
    }

    private static Optional<String> answer(Map<String, Object> context, String key) {
        return Optional.ofNullable(context.get(key))
                .map(Object::toString)
                .map(TextCharacters::kept)
                .map(String::trim)
                .filter(text -> !text.isEmpty());
    }

    private static String atMost(int max, String text) {
        return text.codePointCount(0, text.length()) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
    }
}
