package org.rihla.centre.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The files of one import: a single file, a folder, or an upload. Packed files ({@code .gz}) are
 * unpacked.
 */
public interface ImportFiles {

    /** The names of the files without {@code .gz}, sorted. */
    List<String> names();

    /**
     * Opens a file by its name, unpacked.
     *
     * @throws IOException if it cannot be read
     */
    InputStream open(String name) throws IOException;

    /** The first file whose name begins so, if there is one. */
    default Optional<String> beginning(String prefix) {
        return names().stream().filter(name -> name.startsWith(prefix)).findFirst();
    }
}
