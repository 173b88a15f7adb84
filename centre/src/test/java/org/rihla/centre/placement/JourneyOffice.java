package org.rihla.centre.placement;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rihla.centre.database.RealDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole server with a real database and a clock that tests can move; one context for all tests
 * of journeys, returns and recalls.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "rihla.demo=true",
            "rihla.secret=a secret that is only good for tests",
            "rihla.texts.strict=true"
        })
@RealDatabase
@Import(Road.class)
public @interface JourneyOffice {}
