package org.rihla.centre.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the programme this is, as the build has written it down. */
public final class Release {
    private static final String FILE = "/rihla-release.properties";
    private static final String UNBUILT = "development";
    private static final String NAME = read();

    private Release() {}

    /** Its name, such as {@code 0.1.0}; {@code development} where nothing was built. */
    public static String name() {
        return NAME;
    }

    private static String read() {
        try (InputStream file = Release.class.getResourceAsStream(FILE)) {
            if (file == null) {
                return UNBUILT;
            }
            Properties written = new Properties();
            written.load(file);
            return written.getProperty("release", UNBUILT);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
