package org.rihla.centre.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns refusals into problem details (RFC 9457) for the API. */
@Component
public class Refusals {
    private static final Set<String> CONFLICTS = Set.of("not-possible-now", "exhausted", "stale");

    private final Texts texts;
    private final Languages languages;

    Refusals(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /**
     * 409 if the state of things forbids it (codes that end in {@code not-possible-now}, {@code
     * exhausted}, {@code stale} or begin with {@code already-}), 422 if what was sent does.
     */
    public static HttpStatusCode status(Refusal refusal) {
        String last = refusal.code().substring(refusal.code().lastIndexOf('.') + 1);
        boolean conflict =
                last.startsWith("already-")
                        || CONFLICTS.stream()
                                .anyMatch(end -> last.equals(end) || last.endsWith("-" + end));
        return conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** The answer of the API in the language of the current request. */
    public ResponseEntity<ProblemDetail> answer(Refusal refusal) {
        return answer(refusal, languages.current());
    }

    /** The answer of the API in a language. */
    public ResponseEntity<ProblemDetail> answer(Refusal refusal, Lang lang) {
        ProblemDetail problem = problem(status(refusal), refusal.code(), refusal.args(), lang);
        if (!refusal.faults().isEmpty()) {
            problem.setProperty(
                    "fields", refusal.faults().stream().map(fault -> field(fault, lang)).toList());
        }
        return respond(problem);
    }

    /** A problem with the sentence, remedy and appeal of a code. */
    ProblemDetail problem(HttpStatusCode status, String code, List<Object> args, Lang lang) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, texts.say(lang, new Text(code, args)));
        problem.setTitle(texts.say(lang, "site.problem." + status.value()));
        problem.setProperty("code", code);
        for (String more : List.of("remedy", "appeal")) {
            String key = code + "." + more;
            if (texts.has(lang, key)) {
                problem.setProperty(more, texts.say(lang, new Text(key, args)));
            }
        }
        return problem;
    }

    static ResponseEntity<ProblemDetail> respond(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Map<String, String> field(FieldFault fault, Lang lang) {
        return Map.of(
                "field", fault.field(),
                "code", fault.code(),
                "message", texts.say(lang, new Text(fault.code(), fault.args())));
    }
}
