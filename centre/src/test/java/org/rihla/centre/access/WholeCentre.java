package org.rihla.centre.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rihla.centre.database.RealDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole server on a free port with a database of its own; one context for all such tests. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RealDatabase
public @interface WholeCentre {}
