package org.rihla.centre.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.rihla.centre.shared.Lang;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a problem as a page, or below {@code /api/} as problem details. */
@Component
class ProblemAnswers {
    private static final String API = "/api/";

    private final Refusals refusals;
    private final Languages languages;
    private final Texts texts;

    ProblemAnswers(Refusals refusals, Languages languages, Texts texts) {
        this.refusals = refusals;
        this.languages = languages;
        this.texts = texts;
    }

    /** A page or a response entity, after the address that was asked. */
    Object answer(Problem problem, HttpServletRequest request) {
        return asksApi(request)
                ? api(problem, languages.of(request))
                : Pages.answer("site/problem", problem, problem.status());
    }

    static boolean asksApi(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.startsWith(API);
    }

    private ResponseEntity<ProblemDetail> api(Problem problem, Lang lang) {
        ProblemDetail detail =
                refusals.problem(problem.status(), problem.code(), problem.args(), lang);
        detail.setTitle(texts.say(lang, problem.title()));
        if (!problem.differences().isEmpty()) {
            detail.setProperty("differences", problem.differences());
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        Long seconds = problem.retryAfter();
        if (seconds != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        return answer.body(detail);
    }
}
