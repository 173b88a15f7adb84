package org.rihla.centre.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Gives a Spring test ({@code @SpringBootTest}, {@code @ApplicationModuleTest}, {@code @JdbcTest})
 * a real PostgreSQL with every module's tables; see {@link RealDatabaseTests}.
 *
 * <p>Each context has a database of its own. Classes that share a cached context find it each time
 * as it was when the context had started: what the context wrote while starting is there, what
 * earlier classes wrote is gone. Methods of one class share it, unless they are
 * {@code @Transactional}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = RealDatabaseInitializer.class)
@TestExecutionListeners(
        listeners = RealDatabaseListener.class,
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface RealDatabase {}
