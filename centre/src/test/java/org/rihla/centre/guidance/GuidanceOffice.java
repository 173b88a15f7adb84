package org.rihla.centre.guidance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rihla.centre.database.RealDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/** A running server with the calculators and what they stand on, and no business module. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GuidancePageTests.Modules.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "rihla.secret=a secret that is only good for tests",
            "rihla.texts.strict=true",
            "rihla.guidance.questions-per-minute=100000"
        })
@RealDatabase
@interface GuidanceOffice {}
