package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.platform.rest.EntityTags;
import org.junit.Test;

/** Whoever replaces what they have read can say what that was. */
public class LostUpdatesTest {

    /** They say one thing whole and keep nothing of what was there, so there is nothing to lose. */
    private static final Set<String> SAY_ONE_THING = Set.of(
            "MemberResource.join",
            "MemberResource.changeRole",
            "ActivityResource.review",
            "TermResource.handOver",
            "BoundaryResource.exempt",
            "BadgeDesignResource.setPicture",
            "ParticipationResource.say");

    @Test
    public void everyReplacementTakesIfMatchButThoseThatSayOneThing() {
        Set<String> without = replacements()
                .filter(method -> Arrays.stream(method.getParameters())
                        .noneMatch(parameter -> parameter.isAnnotationPresent(HeaderParam.class)
                                && parameter
                                        .getAnnotation(HeaderParam.class)
                                        .value()
                                        .equals(EntityTags.IF_MATCH)))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());

        assertThat(without).isEqualTo(SAY_ONE_THING);
        assertThat(replacements().count()).isGreaterThan(SAY_ONE_THING.size());
    }

    @Test
    public void noHeaderIsLookedUpByALetterThatTurkishWritesOtherwiseWhenSmall() {
        Stream<String> headers = methods()
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(HeaderParam.class))
                .map(parameter -> parameter.getAnnotation(HeaderParam.class).value());

        assertThat(headers)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.toLowerCase(Locale.forLanguageTag("tr")))
                        .isEqualTo(name.toLowerCase(Locale.ROOT)));
    }

    private static Stream<Method> replacements() {
        return methods().filter(method -> method.isAnnotationPresent(PUT.class));
    }

    private static Stream<Method> methods() {
        return new ClassFileImporter()
                .importPath(Compiled.classes().resolve("org/guildhall")).stream()
                        .filter(type -> type.getSimpleName().endsWith("Resource"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }
}
