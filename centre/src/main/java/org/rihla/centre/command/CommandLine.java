package org.rihla.centre.command;

import java.util.Arrays;
import java.util.List;
import org.rihla.centre.database.CannotStart;

/**
 * Finds the command that was typed and carries it out. Whatever goes wrong ends in one sentence in
 * the language of the terminal and an exit status: 2 for input that cannot be used, 64 for a
 * command or option that does not exist, 74, 75 or 78 for what {@link CannotStart} tells apart.
 */
public final class CommandLine {
    /** Exit status for input that cannot be used. */
    static final int UNUSABLE_INPUT = 2;

    /** Exit status for a command line that cannot be understood (EX_USAGE). */
    static final int USAGE = 64;

    private final Class<?> application;
    private final Installation installation;
    private final Terminal terminal;

    CommandLine(Class<?> application, Installation installation, Terminal terminal) {
        this.application = application;
        this.installation = installation;
        this.terminal = terminal;
    }

    /** The command line of this process. */
    public static CommandLine of(Class<?> application) {
        return new CommandLine(
                application,
                new Installation(System.getenv()),
                Terminal.of(System.getenv(), System.out, System.err));
    }

    /**
     * Carries out a command.
     *
     * @param arguments the command's name and its options
     * @return the exit status
     */
    public int execute(String... arguments) {
        Server.hushUntilStarted();
        List<String> typed = Arrays.asList(arguments);
        String name = typed.isEmpty() ? "help" : typed.getFirst();
        try {
            return command(name).run(typed.subList(Math.min(1, typed.size()), typed.size()));
        } catch (Unusable e) {
            terminal.say(e.key(), e.arguments().toArray());
            terminal.say("command.usage");
            return USAGE;
        } catch (CannotStart e) {
            terminal.say(e.key(), e.arguments().toArray());
            return e.exitStatus();
        }
    }

    private Command command(String name) {
        return switch (name) {
            case "run" -> new RunCommand(application, installation, terminal);
            case "import" -> new ImportCommand(application, installation, terminal);
            case "doctor" -> new DoctorCommand(installation, terminal);
            case "help", "--help", "-h" -> _ -> help();
            default -> throw new Unusable("command.unknown", name);
        };
    }

    private int help() {
        terminal.answer(terminal.sentence("command.usage"));
        return 0;
    }
}
