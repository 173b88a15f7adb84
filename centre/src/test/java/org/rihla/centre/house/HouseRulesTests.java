package org.rihla.centre.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules that every class of the centre keeps. */
@AnalyzeClasses(packages = "org.rihla.centre", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {
    private static final Pattern MODULE =
            Pattern.compile("org\\.rihla\\.centre\\.([a-z]+)(\\..*)?");
    private static final Pattern NOW = Pattern.compile("now|today|currentTimeMillis");

    /** Nobody calls insight, so it has no contract: its faces read its own tables directly. */
    private static final String INSIGHT = "..centre.insight..";

    /** Another module's inside is any package below its top one; site is open to all. */
    private static final List<String> OPEN = List.of("site", "shared", "pages");

    @ArchTest
    static final ArchRule FACES_USE_ONLY_CONTRACTS =
            noClasses()
                    .that()
                    .resideInAnyPackage("..centre.*.web..", "..centre.*.rest..")
                    .and(not(resideInAPackage(INSIGHT)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..centre.*.model..", "..centre.*.store..", "..centre.*.work..")
                    .because("a face shows what a contract answers and decides nothing");

    @ArchTest
    static final ArchRule NOBODY_REACHES_INTO_ANOTHER_MODULE =
            classes().should(stayOutOfOtherModulesInsides());

    @ArchTest
    static final ArchRule MODELS_ARE_PLAIN_JAVA =
            noClasses()
                    .that()
                    .resideInAPackage("..centre.*.model..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..", "jakarta.servlet..", "java.sql..", "gg.jte..")
                    .because("rules are read and tested without a server");

    @ArchTest
    static final ArchRule ONLY_STORES_SPEAK_SQL =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..centre.*.web..",
                            "..centre.*.rest..",
                            "..centre.*.work..",
                            "..centre.*.model..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcClient.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcOperations.class);

    @ArchTest
    static final ArchRule REPOSITORIES_ARE_NOT_PUBLIC =
            noClasses()
                    .that()
                    .areAnnotatedWith(Repository.class)
                    .and(not(resideInAPackage(INSIGHT)))
                    .should()
                    .bePublic();

    @ArchTest
    static final ArchRule NOBODY_ASKS_FOR_THE_TIME_BUT_THE_CLOCK =
            noClasses()
                    .that(not(resideInAPackage("..centre.command..")))
                    .and(not(resideInAPackage("..centre.database..")))
                    .should()
                    .callMethodWhere(asksForTheTimeWithoutAClock())
                    .because("a demonstration can move the clock, and tests need to");

    @ArchTest
    static final ArchRule OLD_DATES_STAY_OUT =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Date.class, Calendar.class)
                    .because("java.time has a type for each kind of date");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_WRITES_TO_THE_TERMINAL =
            noClasses()
                    .that(not(resideInAPackage("..centre.command..")))
                    .and(not(nameMatching(".*\\.FirstAdministrator")))
                    .and(not(nameMatching("org\\.rihla\\.centre\\.RihlaCentre")))
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule MODELS_NEVER_CHANGE =
            fields().that()
                    .areDeclaredInClassesThat(resideInAPackage("..centre.*.model.."))
                    .should()
                    .beFinal()
                    .because("a change is a new value");

    private static DescribedPredicate<JavaAccess<?>> asksForTheTimeWithoutAClock() {
        return new DescribedPredicate<>("ask for the time without a clock") {
            @Override
            public boolean test(JavaAccess<?> access) {
                boolean time =
                        access.getTargetOwner().getPackageName().startsWith("java.time")
                                || access.getTargetOwner().isEquivalentTo(System.class);
                return time
                        && NOW.matcher(access.getTarget().getName()).matches()
                        && access.getTarget() instanceof AccessTarget.MethodCallTarget called
                        && called.getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
            }
        };
    }

    private static ArchCondition<JavaClass> stayOutOfOtherModulesInsides() {
        return new ArchCondition<>("use other modules only by their contracts") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                String own = module(one);
                one.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isInside(use.getTargetClass(), own))
                        .forEach(use ->
                                events.add(
                                        SimpleConditionEvent.violated(one, use.getDescription())));
            }
        };
    }

    private static boolean isInside(JavaClass target, String own) {
        String module = module(target);
        return !module.isEmpty()
                && !module.equals(own)
                && !OPEN.contains(module)
                && !OPEN.contains(own)
                && target.getPackageName().split("\\.", -1).length > 4;
    }

    private static String module(JavaClass one) {
        var name = MODULE.matcher(one.getPackageName());
        return name.matches() ? name.group(1) : "";
    }
}
