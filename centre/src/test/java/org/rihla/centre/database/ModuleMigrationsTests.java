package org.rihla.centre.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each module's tables come from its own folder, into its own schema. */
class ModuleMigrationsTests {
    @RegisterExtension static final FreshDatabase DATABASE = FreshDatabase.withAllModules();

    @Test
    void knowsTheOrderOfEveryFolder() throws IOException {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(ModuleMigrations.ORDER);
        }
    }

    @Test
    void givesEveryModuleItsOwnSchemaAndHistory() throws IOException {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            var modules =
                    folders.map(folder -> folder.getFileName().toString())
                            .filter(module -> !module.equals(ModuleMigrations.COMMON))
                            .toList();
            var histories =
                    DATABASE.jdbc()
                            .sql(
                                    """
                                    select table_schema from information_schema.tables
                                    where table_name = 'migration_history'
                                    """)
                            .query(String.class)
                            .list();
            assertThat(histories).containsExactlyInAnyOrderElementsOf(modules);
        }
    }

    @Test
    void changesNothingTheSecondTime() {
        String count = "select count(*) from public.common_history";
        long before = DATABASE.jdbc().sql(count).query(Long.class).single();
        ModuleMigrations.migrate(DATABASE.dataSource());
        assertThat(DATABASE.jdbc().sql(count).query(Long.class).single()).isEqualTo(before);
    }
}
