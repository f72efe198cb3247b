package org.guildhall.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.util.Set;
import org.guildhall.platform.ao.AoSqlReads;
import org.guildhall.platform.text.SqlStates;
import org.junit.runner.RunWith;

/** How classes are written wherever they are. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.guildhall", importOptions = AppOnly.class)
public class ArchitectureTest {
    private static final Set<String> READS_THE_DATABASE = Set.of(
            "com.atlassian.confluence.api.service.accessmode.AccessModeService",
            "com.atlassian.confluence.languages.LocaleManager",
            "com.atlassian.confluence.security.PermissionManager",
            "com.atlassian.confluence.spaces.SpaceManager",
            "com.atlassian.confluence.user.UserAccessor",
            "com.atlassian.mail.server.MailServerManager",
            "com.atlassian.sal.api.ApplicationProperties",
            "com.atlassian.sal.api.message.I18nResolver",
            "com.atlassian.sal.api.pluginsettings.PluginSettingsFactory",
            "com.atlassian.sal.api.timezone.TimeZoneManager",
            "com.atlassian.sal.api.user.UserManager");

    private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence");
    private static final Set<String> PARSERS = Set.of(
            "java.time.LocalDate.parse",
            "java.lang.Long.parseLong",
            "java.lang.Long.valueOf",
            "java.lang.Integer.parseInt",
            "java.lang.Integer.valueOf",
            "java.security.MessageDigest.getInstance");

    @ArchTest
    public static final ArchRule THE_HOST_IS_ASKED_FOR_SERVICES_IN_ONE_PLACE = classes()
            .that()
            .resideOutsideOfPackage("org.guildhall.platform.confluence")
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.not(
                    com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat(DescribedPredicate.describe(
                            "ComponentImport", type -> type.isEquivalentTo(ComponentImport.class)))));

    /** Whatever else reads by plain SQL does so through its port. */
    @ArchTest
    public static final ArchRule ONLY_THE_PORT_FOR_PLAIN_SQL_KNOWS_JDBC = noClasses()
            .that()
            .resideOutsideOfPackage(AoSqlReads.class.getPackageName())
            .and()
            .haveSimpleNameNotContaining(SqlStates.class.getSimpleName())
            .and()
            .haveSimpleNameNotContaining("ManyRows")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    /** Jobs and our own threads have no database session of the host's; an adapter cannot know who asks it. */
    @ArchTest
    public static final ArchRule WHO_READS_FROM_THE_HOST_ASKS_WHERE_A_SESSION_IS_OPEN = classes()
            .that()
            .resideInAPackage("org.guildhall.platform.confluence")
            .and()
            .haveSimpleNameNotStartingWith("ComponentImports")
            .and()
            .containAnyConstructorsThat(DescribedPredicate.describe(
                    "take a service that reads from the host's database",
                    constructor -> constructor.getRawParameterTypes().stream()
                            .anyMatch(type -> READS_THE_DATABASE.contains(type.getName()))))
            .should()
            .dependOnClassesThat()
            .haveSimpleName("HostSession");

    @ArchTest
    public static final ArchRule NOTHING_READS_THE_TIME_BUT_THE_CLOCK = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("UtcClock")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** Everywhere else a text that is no day or number would end as an error of ours instead of a word to its writer. */
    @ArchTest
    public static final ArchRule TEXT_IS_PARSED_AND_DIGESTS_ARE_MADE_IN_THE_PLATFORM = noClasses()
            .that()
            .resideOutsideOfPackage("org.guildhall.platform..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "parses a day or a number, or makes a digest", ArchitectureTest::isForThePlatform));

    /** Spring honours the annotations of both eras; the host's other parts know only those of its own. */
    @ArchTest
    public static final ArchRule EVERY_CLASS_IS_OF_THE_HOSTS_ERA = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    otherEra() + ".servlet..",
                    otherEra() + ".ws.rs..",
                    otherEra() + ".inject..",
                    otherEra() + ".annotation..");

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)");

    private static boolean isForThePlatform(JavaAccess<?> access) {
        String target = access.getTargetOwner().getFullName() + "." + access.getName();
        return PARSERS.contains(target)
                && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget code
                && code.getRawParameterTypes().stream().anyMatch(type -> TEXTS.contains(type.getName()));
    }

    private static String otherEra() {
        return Inject.class.getPackageName().startsWith("javax.") ? "jakarta" : "javax";
    }
}
