package org.guildhall.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationContent;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.credential.verification.NumberCheck;
import org.guildhall.expertise.Finding;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Memberships;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.junit.runner.RunWith;

/**
 * Nobody tells of people without knowing who looks. What is personal and what is stored is found, not listed, so that a
 * new reader is held to it too.
 */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.guildhall", importOptions = AppOnly.class)
public class PersonalFactsTest {
    private static final Rooms ROOMS = Rooms.listed();

    private static final DescribedPredicate<JavaClass> DOORS =
            describe("screens, macros and REST", type -> ROOMS.mayKnowTheHost(type) && !isOfTables(type));

    private static final DescribedPredicate<JavaClass> ASK_NO_RIGHTS =
            describe("ask no rights", type -> isStore(type) || type.isAnnotatedWith(AsksNoRights.class));

    private static final DescribedPredicate<JavaMethod> TELL_OF_PEOPLE = describe(
            "tell of people",
            method -> isAboutPeople(method.getOwner())
                    && isService(method.getOwner())
                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && isPersonal(method.getReturnType()));

    private static final DescribedPredicate<JavaMethod> KNOW_WHO_LOOKS = describe(
            "take the viewer, or what was read for the viewer",
            method -> method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Viewer.class))
                    || method.getParameterTypes().stream().anyMatch(PersonalFactsTest::isPersonal));

    /** The public check answers everybody the same, for schemes that are public to everybody. */
    @ArchTest
    public static final ArchRule WHO_TELLS_OF_PEOPLE_TAKES_THE_VIEWER = methods()
            .that(TELL_OF_PEOPLE)
            .and()
            .areNotDeclaredIn(NumberCheck.class)
            .should(be(KNOW_WHO_LOOKS));

    @ArchTest
    public static final ArchRule DOORS_READ_NOTHING_WITHOUT_THE_VIEWER =
            noClasses().that(DOORS).should().dependOnClassesThat(ASK_NO_RIGHTS);

    @ArchTest
    public static void whatIsPersonalAndStoredIsFound(JavaClasses all) {
        assertThat(Stream.of(
                                Accreditation.class,
                                AccreditationContent.class,
                                RegisterEntry.class,
                                CurrentAccreditation.class,
                                Scheme.class,
                                Membership.class,
                                MemberPage.class,
                                TopicStatement.class,
                                Finding.class)
                        .map(all::get))
                .allMatch(PersonalFactsTest::isPersonal);
        assertThat(Stream.of(Accreditations.class, Memberships.class, RegisterReading.class)
                        .map(all::get))
                .allMatch(ASK_NO_RIGHTS);
        assertThat(all.stream()
                        .filter(type -> TELL_OF_PEOPLE_SOMEHOW.test(type))
                        .count())
                .isGreaterThan(10);
    }

    private static final DescribedPredicate<JavaClass> TELL_OF_PEOPLE_SOMEHOW =
            describe("tell of people", type -> type.getMethods().stream().anyMatch(TELL_OF_PEOPLE));

    /** What a community says of itself is no fact about a person. */
    private static boolean isAboutPeople(JavaClass type) {
        return ROOMS.isOfAFeature(type) && !isBelow(type, "org.guildhall.community");
    }

    private static boolean isOfTables(JavaClass type) {
        return type.getPackageName().endsWith(".ao");
    }

    private static boolean isService(JavaClass type) {
        return !type.isRecord()
                && !isImplementedByRecords(type)
                && !type.isEnum()
                && !type.getPackageName().endsWith(".ao")
                && !ASK_NO_RIGHTS.test(type);
    }

    /** An interface that says what some records have in common. */
    private static boolean isImplementedByRecords(JavaClass type) {
        return type.isInterface()
                && !type.getAllSubclasses().isEmpty()
                && type.getAllSubclasses().stream().allMatch(JavaClass::isRecord);
    }

    /** An interface that is implemented with tables. */
    private static boolean isStore(JavaClass type) {
        return type.isInterface()
                && isBelow(type, "org.guildhall")
                && type.getAllSubclasses().stream()
                        .anyMatch(each -> each.getPackageName().endsWith(".ao"));
    }

    private static boolean isPersonal(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(each -> isPersonal(each, new HashSet<>()));
    }

    /** A record of a feature that names somebody, itself or in one of its parts; and a scheme, which may be hidden. */
    private static boolean isPersonal(JavaClass type, Set<JavaClass> seen) {
        if (type.isEquivalentTo(Scheme.class)) {
            return true;
        }
        if (isImplementedByRecords(type)) {
            return type.getAllSubclasses().stream().anyMatch(each -> isPersonal(each, seen));
        }
        return type.isRecord()
                && isAboutPeople(type)
                && seen.add(type)
                && type.getFields().stream()
                        .map(field -> field.getType().getAllInvolvedRawTypes())
                        .flatMap(Collection::stream)
                        .anyMatch(part -> part.isEquivalentTo(PersonId.class)
                                || part.isEquivalentTo(Person.class)
                                || isPersonal(part, seen));
    }

    private static boolean isBelow(JavaClass type, String root) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }
}
