package org.rihla.centre.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.rihla.centre.RihlaCentre;
import org.springframework.modulith.core.ApplicationModules;

/** The table of dependencies in ARCHITECTURE.md, as each module's package-info declares it. */
class ModularityTests {
    /** Templates are compiled into one package; each uses the pages of its own module. */
    private static final DescribedPredicate<JavaClass> COMPILED_TEMPLATES =
            resideInAPackage("org.rihla.centre.pages..");

    @Test
    void noModuleKnowsMoreThanItsPackageInfoAllows() {
        ApplicationModules.of(RihlaCentre.class, COMPILED_TEMPLATES).verify();
    }
}
