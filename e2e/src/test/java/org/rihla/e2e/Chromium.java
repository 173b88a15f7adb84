package org.rihla.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one real browser of a test run; a fresh context for each visitor. */
final class Chromium {
    private static @Nullable Chromium shared;

    private final Browser browser;

    private Chromium() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(onPath())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-dev-shm-usage",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync",
                                                        "--no-first-run")));
    }

    private static Path onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "These tests need chromium on the path (apt install chromium)"));
    }

    /** A visitor with an empty browser, on a screen of a given width in pixels. */
    Page visitor(int width) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setLocale("fr-MA"));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** A visitor whose browser runs no script at all. */
    Page visitorWithoutScript(int width) {
        return browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setJavaScriptEnabled(false))
                .newPage();
    }

    /** The one browser; it ends with the tests. */
    static synchronized Chromium shared() {
        Chromium running = shared;
        if (running == null) {
            running = new Chromium();
            shared = running;
        }
        return running;
    }
}
