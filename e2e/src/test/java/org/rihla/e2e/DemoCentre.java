package org.rihla.e2e;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A running centre with a small season in it, started once for all tests by the same command that a
 * newcomer types; stopped when the tests end.
 */
final class DemoCentre {
    private static final Pattern ACCOUNT =
            Pattern.compile(" +([A-Z]+) +login (\\S+) +password (\\S+) .*");
    private static final Pattern WORKER =
            Pattern.compile(" +WORKER +slip code (\\S+), born (\\d{4})-(\\d{2})-(\\d{2}),.*");
    private static final Pattern ADDRESS = Pattern.compile("Rihla answers at (\\S+)/sign-in");
    private static @Nullable DemoCentre shared;

    private final String url;
    private final Map<String, Account> accounts;
    private final Matcher worker;

    private record Account(String login, String password) {}

    private DemoCentre(String url, Map<String, Account> accounts, Matcher worker) {
        this.url = url;
        this.accounts = accounts;
        this.worker = worker;
    }

    /** The one centre of this test run. */
    static synchronized DemoCentre shared() {
        DemoCentre running = shared;
        if (running == null) {
            running = start();
            shared = running;
        }
        return running;
    }

    /** Where its pages are. */
    String url() {
        return url;
    }

    /** Signs a visitor in and gives the pages from which she begins to walk. */
    List<String> signIn(Page page, String role, String lang) {
        page.navigate(url + "/?lang=" + lang);
        return switch (role) {
            case "PUBLIC" ->
                    List.of(
                            "/",
                            "/sign-in",
                            "/worker-sign-in",
                            "/help",
                            "/guidance",
                            "/guidance/go");
            case "WORKER" -> {
                enterWithSlip(page);
                yield List.of("/me");
            }
            default -> {
                enter(page, accountOf(role));
                yield List.of(role.equals("EMPLOYER") ? "/employer" : "/my-day");
            }
        };
    }

    private void enter(Page page, Account account) {
        page.navigate(url + "/sign-in");
        page.fill("input[name=login]", account.login());
        page.fill("input[name=password]", account.password());
        page.click("main button[type=submit]");
        page.waitForLoadState();
    }

    private void enterWithSlip(Page page) {
        page.navigate(url + "/worker-sign-in");
        page.fill("input[name=slipCode]", worker.group(1));
        page.fill("input[name='birth.day']", worker.group(4));
        page.fill("input[name='birth.month']", worker.group(3));
        page.fill("input[name='birth.year']", worker.group(2));
        page.click("main button[type=submit]");
        page.waitForLoadState();
    }

    private Account accountOf(String role) {
        Account account = accounts.get(role);
        if (account == null) {
            throw new IllegalStateException("The demonstration has no account for " + role);
        }
        return account;
    }

    /** Starts one, or looks at one that runs: the file named holds what it has printed. */
    private static DemoCentre start() {
        try {
            String printed = System.getProperty("rihla.e2e.printed");
            if (printed != null) {
                return read(Files.newBufferedReader(Path.of(printed)));
            }
            Path root = requireNonNull(Path.of("").toAbsolutePath().getParent());
            Path data =
                    Files.createDirectories(
                            root.resolve("e2e/target/demo-" + ProcessHandle.current().pid()));
            Process process =
                    new ProcessBuilder(
                                    "./rihla",
                                    "demo",
                                    "--workers",
                                    "40",
                                    "--port",
                                    "0",
                                    "--data",
                                    data.toString())
                            .directory(root.toFile())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(process)));
            return read(process.inputReader(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoCentre read(BufferedReader lines) throws IOException {
        Map<String, Account> accounts = new HashMap<>();
        String url = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                url = address.group(1);
            }
            Matcher account = ACCOUNT.matcher(line);
            if (account.matches()) {
                accounts.putIfAbsent(
                        account.group(1), new Account(account.group(2), account.group(3)));
            }
            Matcher worker = WORKER.matcher(line);
            if (worker.matches()) {
                return new DemoCentre(url, accounts, worker);
            }
        }
        throw new IOException("The demonstration ended before it told how to sign in");
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
