package org.rihla.law.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.Fields;
import org.rihla.law.questions.Given;
import org.rihla.law.questions.Questions;

/**
 * Answers one question of the law as JSON on standard output.
 *
 * <p>Exit status 0 for an answer, also for a "no"; 1 when vectors fail; 2 when the question itself
 * cannot be right, with {@code {"error": {"code": …, "message": …}}}.
 */
public final class LawCommand {
    private static final int ANSWERED = 0;
    private static final int FAILED = 1;
    private static final int UNUSABLE = 2;

    private final Words words;
    private final PrintStream out;

    LawCommand(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        String language = Objects.requireNonNullElse(System.getenv("RIHLA_LANG"), "en");
        int status = new LawCommand(Words.in(language), System.out).run(Arrays.asList(arguments));
        System.out.flush();
        System.exit(status);
    }

    int run(List<String> arguments) {
        try {
            return answer(Arguments.of(arguments));
        } catch (UnusableInput e) {
            out.println(
                    Fields.of(
                                    "error",
                                    Fields.of("code", e.code())
                                            .and("message", words.refusal(e))
                                            .toJson())
                            .toJson()
                            .print());
            return UNUSABLE;
        }
    }

    private int answer(Arguments arguments) {
        return switch (arguments.command()) {
            case "help" -> {
                out.println(words.usage(Questions.names()));
                yield ANSWERED;
            }
            case "vectors" -> {
                VectorReport report = VectorReport.of(arguments.words());
                arguments.refuseOptions();
                out.println(report.toJson().print());
                yield report.allPassed() ? ANSWERED : FAILED;
            }
            case "rules" -> {
                arguments.refuseWords();
                arguments.refuseOptions();
                out.println(RuleList.toJson().print());
                yield ANSWERED;
            }
            case "avenues" -> {
                Arguments asked = arguments.avenues();
                Given given = new Given(asked.options());
                out.println(Questions.ask(asked.command(), given).print());
                yield ANSWERED;
            }
            default -> {
                arguments.refuseWords();
                Given given = new Given(arguments.options());
                out.println(Questions.ask(arguments.command(), given).print());
                yield ANSWERED;
            }
        };
    }
}
