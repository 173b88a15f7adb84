package org.rihla.centre.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.database.BuildFolder;
import org.rihla.centre.database.DataFolder;
import org.rihla.centre.database.FolderLock;
import org.rihla.centre.shared.Lang;
import org.springframework.util.FileSystemUtils;

/** Whatever is in the way is told in one sentence, and the exit status tells programs the same. */
class CommandLineTests {
    private final Path place = BuildFolder.fresh("command");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answered = new ByteArrayOutputStream();

    @AfterEach
    void throwAway() throws IOException {
        FileSystemUtils.deleteRecursively(place);
    }

    @Test
    void namesTheBusyPortAndAnotherOneAndStartsNothing() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = busy.getLocalPort();
            int status = type(Lang.EN, "run", "--port=" + port, "--data=" + place);
            assertThat(status).isEqualTo(75);
            assertThat(said())
                    .contains("Port %d is already in use".formatted(port))
                    .contains("--port=%d".formatted(port + 1));
            assertThat(place.resolve("pgdata")).doesNotExist();
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolder() {
        try (FolderLock _ = FolderLock.take(DataFolder.open(place))) {
            assertThat(type(Lang.FR, "run", "--data", place.toString())).isEqualTo(75);
            assertThat(said()).contains("Rihla tourne déjà sur le dossier " + place);
        }
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertThat(type(Lang.ES, "run", "--data=" + file.resolve("below"))).isEqualTo(74);
        assertThat(said()).contains(file.toString()).doesNotContain("Exception");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "dance, '', There is no command dance",
        "run, --prot=8081, There is no option --prot",
        "run, --port=99999, 99999 is not a port",
        "run, --port, The option --port needs a value",
        "run, now, does not know what to do with now",
        "import, offers, Say what to read"
    })
    void showsTheUsageForWhatItCannotUnderstand(String command, String argument, String sentence) {
        assertThat(argument.isEmpty() ? type(Lang.EN, command) : type(Lang.EN, command, argument))
                .isEqualTo(64);
        assertThat(said()).contains(sentence).contains("./rihla COMMAND");
    }

    @Test
    void answersAMissingImportFileAsJson() {
        assertThat(type(Lang.EN, "import", "offers", place.resolve("none.csv").toString()))
                .isEqualTo(2);
        assertThat(answered.toString(UTF_8)).contains("\"error\"").contains("NO_SUCH_FILE");
    }

    @ParameterizedTest
    @CsvSource({"fr_FR.UTF-8, FR", "ar_MA.UTF-8, AR", "es, ES", "C, EN", "de_DE, EN"})
    void speaksTheLanguageOfTheTerminal(String locale, Lang lang) {
        Terminal terminal =
                Terminal.of(Map.of("LC_ALL", "", "LANG", locale), System.out, System.err);
        assertThat(terminal.lang()).isEqualTo(lang);
    }

    @Test
    void examinesAMachineWithoutLeavingAnythingBehind() throws IOException {
        Path data = place.resolve("centre");
        assertThat(type(Lang.AR, "doctor", "--port=0", "--data=" + data)).isZero();
        assertThat(answered.toString(UTF_8)).contains("قاعدة البيانات تنطلق وتتوقف");
        try (var left = Files.list(place)) {
            assertThat(left).isEmpty();
        }
    }

    private int type(Lang lang, String... arguments) {
        Terminal terminal =
                new Terminal(
                        new PrintStream(answered, true, UTF_8),
                        new PrintStream(said, true, UTF_8),
                        lang);
        return new CommandLine(Object.class, new Installation(Map.of()), terminal)
                .execute(arguments);
    }

    private String said() {
        return said.toString(UTF_8);
    }
}
