package org.rihla.centre.employer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rihla.centre.database.RealDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * A running server with programme, employer and what they stand on, and no other module; one
 * context for all such tests.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = OffersOffice.Modules.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "rihla.secret=a secret that is only good for tests",
            "rihla.texts.strict=true"
        })
@RealDatabase
public @interface OffersOffice {

    /** What is started. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            basePackages = {
                "org.rihla.centre.time",
                "org.rihla.centre.site",
                "org.rihla.centre.access",
                "org.rihla.centre.imports",
                "org.rihla.centre.network",
                "org.rihla.centre.programme",
                "org.rihla.centre.employer"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.CUSTOM,
                            classes = TypeExcludeFilter.class))
    class Modules {}
}
