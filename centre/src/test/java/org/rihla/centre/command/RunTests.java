package org.rihla.centre.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.RihlaCentre;
import org.rihla.centre.database.BuildFolder;
import org.rihla.centre.database.JavaProcess;
import org.springframework.util.FileSystemUtils;

/** A whole centre, as a process of its own. */
class RunTests {
    private static final String READY = "Rihla is ready: ";

    private final Path place = BuildFolder.fresh("run");

    @AfterEach
    void throwAway() throws IOException {
        FileSystemUtils.deleteRecursively(place);
    }

    @Test
    void answersWhenItSaysSoAndLeavesNothingRunningWhenItStops() throws Exception {
        try (JavaProcess centre =
                JavaProcess.startAsShipped(
                        RihlaCentre.class, "run", "--port=0", "--data=" + place)) {
            String url = awaitReady(centre);
            assertThat(Readiness.announcedIn(place)).isEqualTo(url);
            assertThat(statusOf(url + "/")).isBetween(200, 499);
            centre.stop();
        }
        assertThat(place.resolve("ready.json")).doesNotExist();
        assertThat(place.resolve("pgdata/postmaster.pid")).doesNotExist();
    }

    private static String awaitReady(JavaProcess centre) throws IOException {
        return centre.line(READY).substring(READY.length());
    }

    private static int statusOf(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url)).build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
