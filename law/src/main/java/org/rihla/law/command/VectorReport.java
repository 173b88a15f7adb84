package org.rihla.law.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;
import org.rihla.law.vectors.ShippedVectors;
import org.rihla.law.vectors.Vector;
import org.rihla.law.vectors.VectorFile;
import org.rihla.law.vectors.VectorRun;
import org.rihla.law.vectors.VectorRun.Difference;

/**
 * What came of running vectors.
 *
 * @param files vectors run per file
 * @param failed vectors that did not hold
 * @param differences every value that is not as expected, with its file
 */
record VectorReport(
        Map<String, Integer> files, int failed, Map<String, List<Difference>> differences) {

    /** Runs these files, or the shipped vectors if there are none. */
    static VectorReport of(List<String> files) {
        Map<String, List<Vector>> vectors = new LinkedHashMap<>();
        if (files.isEmpty()) {
            vectors.putAll(ShippedVectors.all());
        }
        files.forEach(file -> vectors.put(file, parsed(file)));
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, List<Difference>> differences = new LinkedHashMap<>();
        int failed = 0;
        for (var file : vectors.entrySet()) {
            counts.put(file.getKey(), file.getValue().size());
            List<Difference> found = new ArrayList<>();
            for (Vector vector : file.getValue()) {
                List<Difference> ofVector = VectorRun.run(vector);
                failed += ofVector.isEmpty() ? 0 : 1;
                found.addAll(ofVector);
            }
            differences.put(file.getKey(), found);
        }
        return new VectorReport(counts, failed, differences);
    }

    boolean allPassed() {
        return failed == 0;
    }

    Json.Obj toJson() {
        int run = files.values().stream().mapToInt(Integer::intValue).sum();
        List<Json> failures = new ArrayList<>();
        differences.forEach((file, found) -> found.forEach(one -> failures.add(said(file, one))));
        return Fields.of("passed", run - failed)
                .and("failed", failed)
                .and("files", files)
                .and("failures", failures)
                .toJson();
    }

    private static Json said(String file, Difference difference) {
        return Fields.of("file", file)
                .and("line", difference.line())
                .and("id", difference.id())
                .and("rule", difference.rule())
                .and("value", difference.name())
                .and("expected", difference.expected())
                .and("got", difference.got())
                .toJson();
    }

    private static List<Vector> parsed(String file) {
        try {
            return VectorFile.parse(Files.readString(Path.of(file), UTF_8));
        } catch (CharacterCodingException e) {
            throw new UnusableInput(InputCode.BAD_FILE, "\"" + file + "\" is not in UTF-8");
        } catch (IOException | InvalidPathException e) {
            throw new UnusableInput(InputCode.NO_FILE, "\"" + file + "\" cannot be opened");
        }
    }
}
