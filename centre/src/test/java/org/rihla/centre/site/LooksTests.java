package org.rihla.centre.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * What style sheets and templates may hold, for both directions, a strict policy and old phones.
 */
class LooksTests {
    private static final Path SHEET = Path.of("src/main/resources/static/css/rihla.css");
    private static final Path VENDOR =
            Path.of("src/main/resources/static/vendor/designsystemet-1.22.0/designsystemet.css");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern PHYSICAL = Pattern.compile("(?i)\\b(left|right)\\b");
    private static final Pattern INLINE =
            Pattern.compile("(?i)\\sstyle\\s*=|<style|<script|\\son[a-z]+\\s*=\\s*\"");

    @Test
    void servesBothDirectionsWithOneSheet() throws IOException {
        String css = COMMENT.matcher(Files.readString(SHEET)).replaceAll("");
        assertThat(PHYSICAL.matcher(css).results().map(found -> found.group())).isEmpty();
    }

    @Test
    void hasNoInlineStyleAndNoInlineScript() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            List<Path> wrong =
                    templates
                            .filter(file -> file.toString().endsWith(".jte"))
                            .filter(LooksTests::hasInline)
                            .toList();
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void weighsLittle() throws IOException {
        assertThat(compressed(SHEET) + compressed(VENDOR)).isLessThan(22 * 1024);
    }

    private static boolean hasInline(Path template) {
        try {
            return INLINE.matcher(Files.readString(template)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            Files.copy(file, out);
        }
        return bytes.size();
    }
}
