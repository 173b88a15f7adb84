package org.rihla.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real territories, occupations and offers in a folder beside the project, if there is one. The
 * season is played on them; without them the centre's own starter set is enough.
 *
 * @param root the folder
 */
record SampleData(Path root) {
    private static final String FOLDER = "RIHLA_SAMPLE_DATA";

    /** The folder named by the environment, else {@code shared/data} beside the project. */
    static Optional<SampleData> find() {
        String named = System.getenv(FOLDER);
        String home = System.getenv("RIHLA_HOME");
        Path beside =
                Path.of(home == null ? "." : home)
                        .toAbsolutePath()
                        .normalize()
                        .resolveSibling("shared/data");
        Path root = named == null || named.isBlank() ? beside : Path.of(named);
        return Files.isDirectory(root) ? Optional.of(new SampleData(root)) : Optional.empty();
    }

    /** Regions, provinces, communes and their indicators. */
    List<Path> territories() {
        return filesIn("geography/morocco", "hcp_");
    }

    /** The official ESCO files, occupations and ISCO groups only: the others are not read. */
    List<Path> occupations() {
        return Stream.concat(
                        filesIn("classifications/raw_v1.2.1", "occupations_").stream(),
                        filesIn("classifications/raw_v1.2.1", "ISCOGroups_").stream())
                .toList();
    }

    /** Real seasonal offers with the table that leads from their codes to ISCO-08. */
    List<Path> offers() {
        return Stream.concat(
                        filesIn("vacancies/france-travail-rome", "seasonal_offers").stream(),
                        filesIn("classifications/rome", "rome_to_isco08").stream())
                .toList();
    }

    private List<Path> filesIn(String folder, String prefix) {
        Path where = root.resolve(folder);
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
