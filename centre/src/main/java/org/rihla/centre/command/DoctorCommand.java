package org.rihla.centre.command;

import java.util.List;
import java.util.Set;
import org.rihla.centre.command.Finding.Mark;

/**
 * {@code doctor}: looks at everything a centre needs and says, line by line, that it is well or
 * what to do. The launcher has looked for the JDK and Maven before.
 */
record DoctorCommand(Installation installation, Terminal terminal) implements Command {

    @Override
    public int run(List<String> arguments) {
        Options options =
                Options.of(arguments, Set.of("--port", "--listen", "--data"), Set.of())
                        .withoutWords();
        Examination examination = new Examination(installation, options);
        boolean well = true;
        for (Examination.Question question : examination.questions()) {
            Finding finding = question.answer();
            well &= finding.mark() != Mark.BROKEN;
            terminal.answer(
                    "%s  %s"
                            .formatted(
                                    terminal.sentence(finding.mark().key()),
                                    terminal.sentence(
                                            finding.key(), finding.arguments().toArray())));
        }
        terminal.answer(
                terminal.sentence(well ? "command.doctor.well" : "command.doctor.not-well"));
        return well ? 0 : 1;
    }
}
