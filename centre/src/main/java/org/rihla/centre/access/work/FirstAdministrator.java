package org.rihla.centre.access.work;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Accounts.Opened;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.access.model.AccountBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.site.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the first account of an empty centre with a random password, and says it once: on standard
 * output, or to a file that only the owner reads when a demonstration is to use it.
 */
@Component
@Order(FirstAdministrator.FIRST)
class FirstAdministrator implements ApplicationRunner {
    static final int FIRST = 0;
    private static final String LOGIN = "admin";
    private static final int NO_PAGES = -1;

    private final AccountBook book;
    private final Accounts accounts;
    private final Texts texts;
    private final Setting setting;
    private final PrintStream out;

    /**
     * How the centre was started.
     *
     * @param demo whether it is a demonstration
     * @param data the data folder, empty if there is none
     * @param port where pages answer; none for a single command
     * @param lang the language of the terminal
     */
    record Setting(boolean demo, String data, int port, Lang lang) {}

    @SuppressWarnings("SystemOut") // the password goes to the person who starts, never to a log
    @Autowired
    FirstAdministrator(
            AccountBook book,
            Accounts accounts,
            @Value("${rihla.demo:false}") boolean demo,
            @Value("${rihla.data:}") String data,
            @Value("${server.port:8080}") int port,
            @Value("${RIHLA_LANG:${LANG:en}}") String locale,
            Texts texts) {
        this(book, accounts, texts, new Setting(demo, data, port, lang(locale)), System.out);
    }

    FirstAdministrator(
            AccountBook book, Accounts accounts, Texts texts, Setting setting, PrintStream out) {
        this.book = book;
        this.accounts = accounts;
        this.texts = texts;
        this.setting = setting;
        this.out = out;
    }

    /** Says the password before the account is kept, so that a failure leaves neither. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (setting.port() == NO_PAGES || !book.isEmpty()) {
            return;
        }
        Answer<Opened> answer =
                accounts.open(
                        Actor.system("first start"),
                        new NewAccount(
                                LOGIN,
                                "Administrator",
                                Role.ADMINISTRATOR,
                                new Scope.Everywhere(),
                                Lang.FR));
        // Refused means that another server of the same centre was quicker.
        if (answer instanceof Answer.Accepted<Opened>(var opened)) {
            tell(opened.password());
        }
    }

    private void tell(String password) {
        if (setting.demo() && !setting.data().isEmpty()) {
            write(Path.of(setting.data(), "first-administrator.json"), password);
        } else {
            out.println(texts.say(setting.lang(), "access.first-administrator", LOGIN, password));
        }
    }

    /** The language of a locale such as {@code fr_MA.UTF-8}. */
    private static Lang lang(String locale) {
        return Lang.ofTag(locale.replaceFirst("[.@].*", "")).orElse(Lang.EN);
    }

    private static void write(Path file, String password) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file,
                    JsonMapper.shared()
                            .writeValueAsString(Map.of("login", LOGIN, "password", password)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
