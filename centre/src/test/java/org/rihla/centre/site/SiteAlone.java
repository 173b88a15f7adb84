package org.rihla.centre.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rihla.centre.database.RealDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/** A running server that has nothing but the page frame and a few made-up pages behind it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SiteAloneTests.MadeUpOffice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"rihla.demo=true", "rihla.largest-body=100000"})
@RealDatabase
@interface SiteAlone {}
