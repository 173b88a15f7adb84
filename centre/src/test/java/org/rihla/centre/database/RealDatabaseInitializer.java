package org.rihla.centre.database;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Makes a database for a context and tells the context where it is. */
class RealDatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAddress address = TestPostgres.server().create(ModuleMigrations.ORDER);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "real-database",
                                Map.of(
                                        "spring.datasource.url", address.url(),
                                        "spring.datasource.username", address.user(),
                                        "spring.datasource.password", address.password(),
                                        "spring.datasource.hikari.minimum-idle", "0",
                                        "spring.test.database.replace", "NONE")));
        context.getBeanFactory()
                .registerSingleton(
                        "contextDatabase", new ContextDatabase(TestPostgres.nameOf(address)));
    }
}
