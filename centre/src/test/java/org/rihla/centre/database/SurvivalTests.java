package org.rihla.centre.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What was acknowledged is kept, however the centre ends. */
class SurvivalTests {
    private static final int ROWS = 300;

    private final Path place = BuildFolder.fresh("survival");

    @AfterEach
    void throwAway() throws IOException {
        new WorkingIn(place.resolve("pgdata")).awaitNobody();
        FileSystemUtils.deleteRecursively(place);
    }

    @Test
    void keepsEveryAcknowledgedRowWhenTheCentreIsKilled() throws Exception {
        long acknowledged;
        try (JavaProcess centre = JavaProcess.start(WritingCentre.class, place.toString())) {
            centre.line();
            acknowledged = writeSome(centre);
            centre.kill();
        }
        assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void keepsEveryAcknowledgedRowWhenTheDatabaseIsKilledToo() throws Exception {
        long acknowledged;
        try (JavaProcess centre = JavaProcess.start(WritingCentre.class, place.toString())) {
            long database = Long.parseLong(centre.line());
            acknowledged = writeSome(centre);
            ProcessHandle.of(database).orElseThrow().destroyForcibly();
            centre.kill();
        }
        assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void startsTheDatabaseAgainWhenItAloneIsKilled() throws Exception {
        try (EmbeddedPostgres database = start()) {
            long killed = database.pid();
            ProcessHandle server = ProcessHandle.of(killed).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(30, TimeUnit.SECONDS);
            awaitAnswer(database);
            assertThat(database.pid()).isNotEqualTo(killed);
        }
    }

    @Test
    void refusesASecondCentreOnTheSameFolderAndNamesTheFirst() throws Exception {
        try (JavaProcess first = JavaProcess.start(WritingCentre.class, place.toString())) {
            first.line();
            assertThatThrownBy(() -> FolderLock.take(DataFolder.open(place)))
                    .isInstanceOfSatisfying(
                            CannotStart.class,
                            refusal -> {
                                assertThat(refusal.key()).isEqualTo("database.folder-taken");
                                assertThat(refusal.arguments())
                                        .contains(Long.toString(first.pid()));
                                assertThat(refusal.exitStatus()).isEqualTo(CannotStart.TAKEN);
                            });
        }
    }

    @Test
    void startsOverAPidFileWhoseNumberBelongsToAStranger() throws Exception {
        start().close();
        String stranger = Long.toString(ProcessHandle.current().pid());
        Files.writeString(
                place.resolve("pgdata/postmaster.pid"), stranger + "\n" + place + "/pgdata\n");
        try (EmbeddedPostgres again = start()) {
            assertThat(again.pid()).isPositive();
        }
    }

    @Test
    void movesToAnotherPortWhenItsOwnIsTakenAndRemembersIt() throws Exception {
        start().close();
        int port = DatabaseSecrets.read(place.resolve("database.properties")).port();
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                EmbeddedPostgres moved = start()) {
            int remembered = DatabaseSecrets.read(place.resolve("database.properties")).port();
            assertThat(remembered).isNotEqualTo(port);
            assertThat(moved.address().url()).contains(":" + remembered + "/");
        }
    }

    @Test
    void waitsForTheDiskBeforeItAcknowledges() throws Exception {
        try (EmbeddedPostgres database = start()) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void keepsItsPasswordsToItself() throws Exception {
        try (EmbeddedPostgres database = start()) {
            Path secrets = place.resolve("database.properties");
            assertThat(Files.getPosixFilePermissions(secrets)).hasSize(2);
            assertThat(database.address().toString()).doesNotContain(database.address().password());
            DatabaseAddress own = database.address();
            assertThatThrownBy(() -> new DatabaseAddress(own.url(), own.user(), "guess").connect())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void saysWhichFileIsMissingWhenThePasswordsAreLost() throws Exception {
        start().close();
        Files.delete(place.resolve("database.properties"));
        assertThatThrownBy(this::start)
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("database.secrets-lost"));
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(
                DataFolder.open(place), BuildFolder.BUILD, Durability.LASTING);
    }

    private long rowsAfterRestart() throws SQLException {
        try (EmbeddedPostgres database = start()) {
            return Long.parseLong(ask(database, "select count(*) from kept"));
        }
    }

    private static void awaitAnswer(EmbeddedPostgres database) throws SQLException {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try {
                ask(database, "select 1");
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static long writeSome(JavaProcess centre) throws IOException {
        long acknowledged = 0;
        while (acknowledged < ROWS) {
            acknowledged = Long.parseLong(centre.line());
        }
        return acknowledged;
    }

    private static String ask(EmbeddedPostgres database, String question) throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
