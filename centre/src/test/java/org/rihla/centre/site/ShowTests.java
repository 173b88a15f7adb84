package org.rihla.centre.site;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteAlone
class ShowTests {
    @LocalServerPort int port;

    @Test
    void show() throws Exception {
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/show.port"), "" + port);
        while (!java.nio.file.Files.exists(java.nio.file.Path.of("/tmp/show.stop")))
            Thread.sleep(300);
    }
}
