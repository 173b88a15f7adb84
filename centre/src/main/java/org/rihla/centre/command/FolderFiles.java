package org.rihla.centre.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Unpacked;

/** The files of an import that lie on this machine: one file, or all files of a folder. */
final class FolderFiles implements ImportFiles {
    private final Map<String, Path> files;

    private FolderFiles(Map<String, Path> files) {
        this.files = files;
    }

    /**
     * Looks at a file or a folder.
     *
     * @throws IOException if it is not there or cannot be read
     */
    static FolderFiles of(Path place) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(place)) {
            try (var all = Files.newDirectoryStream(place, Files::isRegularFile)) {
                all.forEach(file -> files.put(nameOf(file), file));
            }
        } else {
            files.put(nameOf(place.toRealPath()), place);
        }
        return new FolderFiles(files);
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path file = files.get(name);
        if (file == null) {
            throw new IOException("No such file among %s: %s".formatted(files.keySet(), name));
        }
        InputStream content = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(Unpacked.ENDING) ? Unpacked.of(content) : content;
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(Unpacked.ENDING)
                ? name.substring(0, name.length() - Unpacked.ENDING.length())
                : name;
    }
}
