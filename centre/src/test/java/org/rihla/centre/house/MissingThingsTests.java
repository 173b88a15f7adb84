package org.rihla.centre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can be missing has a name in every language, or its absence would end as a failure. */
class MissingThingsTests {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Pattern KIND = Pattern.compile("new NotFound\\(\\s*\"([^\"]+)\"");

    @Test
    void everyKindOfThingThatMayBeMissingHasItsWord() throws IOException {
        Set<String> kinds = kinds();
        assertThat(kinds).contains("offer", "person");
        for (String language : List.of("", "_ar", "_fr", "_es")) {
            Set<String> known = words("shared" + language + ".properties").stringPropertyNames();
            assertThat(kinds).allSatisfy(kind -> assertThat(known).contains("shared.kind." + kind));
        }
    }

    private static Set<String> kinds() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(MissingThingsTests::text)
                    .flatMap(text -> KIND.matcher(text).results())
                    .forEach(found -> kinds.add(found.group(1)));
        }
        return kinds;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            words.load(reader);
        }
        return words;
    }
}
