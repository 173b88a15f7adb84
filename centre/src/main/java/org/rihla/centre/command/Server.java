package org.rihla.centre.command;

import java.util.HashMap;
import java.util.Map;
import org.rihla.centre.database.CannotStart;
import org.rihla.centre.database.DataFolder;
import org.rihla.centre.database.DatabaseAddress;
import org.rihla.centre.time.OtherPurpose;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application itself, started on a database that is already there. */
record Server(ConfigurableApplicationContext context) implements AutoCloseable {

    /** Where and how the application starts. */
    record Setting(DataFolder folder, DatabaseAddress database, Listening listening, Mode mode) {}

    /** What the application is started for. */
    enum Mode {
        /** A real centre. */
        CENTRE,
        /** A demonstration, whose day can be moved. */
        DEMO,
        /** One command of the command line; no pages answer. */
        COMMAND
    }

    /** Keeps the libraries quiet until the application has set up its log. */
    static void hushUntilStarted() {
        LoggingSystem.get(Server.class.getClassLoader()).beforeInitialize();
    }

    /**
     * Starts the application.
     *
     * @throws CannotStart if it fails; the reasons are in the log
     */
    static Server start(Class<?> application, Setting setting) {
        SpringApplication centre = new SpringApplication(application);
        // Ours stops the pages before the database; Spring's own hook would race with it.
        centre.setRegisterShutdownHook(false);
        centre.addInitializers(context ->
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command-line", properties(setting))));
        centre.setDefaultProperties(logging(setting.folder()));
        try {
            return new Server(centre.run());
        } catch (BeansException | IllegalStateException e) {
            throw failure(e, setting);
        }
    }

    /** The port that the pages answer on. */
    int port() {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : -1;
    }

    @Override
    public void close() {
        context.close();
    }

    private static CannotStart failure(RuntimeException failed, Setting setting) {
        Throwable deepest = failed;
        while (deepest.getCause() != null) {
            if (deepest instanceof PortInUseException) {
                return setting.listening().taken();
            }
            deepest = deepest.getCause();
        }
        if (deepest instanceof OtherPurpose other) {
            return CannotStart.configuration(
                    other.isDemonstration() ? "command.holds-demonstration" : "command.holds-real");
        }
        return CannotStart.connection(
                "command.failed",
                failed,
                String.valueOf(deepest.getMessage()),
                setting.folder().centreLog().toString());
    }

    /** The terminal belongs to the person who started us; the log goes to the data folder. */
    private static Map<String, Object> logging(DataFolder folder) {
        return Map.of(
                "logging.threshold.console",
                "OFF",
                "logging.file.name",
                folder.centreLog().toString());
    }

    private static Map<String, Object> properties(Setting setting) {
        Map<String, Object> properties = new HashMap<>();
        DatabaseAddress database = setting.database();
        properties.put("spring.datasource.url", database.url());
        if (!database.user().isEmpty()) {
            properties.put("spring.datasource.username", database.user());
            properties.put("spring.datasource.password", database.password());
        }
        properties.put("server.address", setting.listening().host());
        // Minus one makes the web context without opening a port: every bean is there, no page
        // answers.
        properties.put(
                "server.port", setting.mode() == Mode.COMMAND ? -1 : setting.listening().port());
        properties.put("rihla.data", setting.folder().root().toString());
        properties.put("rihla.demo", setting.mode() == Mode.DEMO);
        // A table can be read into either; only what answers people is one or the other.
        properties.put("rihla.any-purpose", setting.mode() == Mode.COMMAND);
        return properties;
    }
}
