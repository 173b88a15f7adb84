package org.rihla.centre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module reads and writes its own tables only, so that it could one day move out. */
class SchemaOwnershipTests {
    private static final Path JAVA = Path.of("src/main/java/org/rihla/centre");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** A table after a word that only SQL has before it. */
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?i)\\b(?:from|join|into|update|truncate|references|on|view|table)\\s+(?:only\\s+)?"
                            + "([a-z]+)\\.([a-z_]+)");

    @Test
    void noSqlOfAModuleNamesTheTablesOfAnother() {
        assertThat(foreign(JAVA, ".java")).isEmpty();
    }

    @Test
    void noMigrationOfAModuleNamesTheTablesOfAnother() {
        assertThat(foreign(MIGRATIONS, ".sql")).isEmpty();
    }

    @Test
    void everySchemaHasAModule() {
        assertThat(children(MIGRATIONS)).isSubsetOf(withCommon(children(JAVA)));
    }

    private static List<String> foreign(Path root, String ending) {
        Set<String> schemas = children(MIGRATIONS);
        List<String> found = new ArrayList<>();
        for (Path file : files(root, ending)) {
            String own = root.relativize(file).getName(0).toString();
            Matcher table = TABLE.matcher(read(file));
            while (table.find()) {
                String schema = table.group(1).toLowerCase(Locale.ROOT);
                if (schemas.contains(schema) && !schema.equals(own)) {
                    found.add("%s names %s".formatted(file, table.group()));
                }
            }
        }
        return found;
    }

    private static Set<String> withCommon(Set<String> modules) {
        modules.add("common");
        return modules;
    }

    private static Set<String> children(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            all.filter(Files::isDirectory)
                    .forEach(child -> names.add(child.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
