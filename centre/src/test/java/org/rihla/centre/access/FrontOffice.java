package org.rihla.centre.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rihla.centre.database.RealDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A running server with access, imports and network and what they stand on, and no other module;
 * one context for all such tests.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = FrontOfficeTests.Modules.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "rihla.secret=a secret that is only good for tests",
            "rihla.imports.max-megabytes=3"
        })
@RealDatabase
public @interface FrontOffice {}
