package org.rihla.centre.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.centre.shared.TurnedDown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns the exceptions that have a meaning into sentences; all others end at {@link ErrorPages}.
 */
@ControllerAdvice
class KnownProblems {
    private final ProblemAnswers answers;

    KnownProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object notAllowed(NotAllowed missing, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, request);
    }

    @ExceptionHandler
    Object notFound(NotFound missing, HttpServletRequest request) {
        return answers.answer(
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "site.not-found.kind",
                        Text.of("shared.kind." + missing.kind())),
                request);
    }

    @ExceptionHandler
    Object stale(StaleVersion stale, HttpServletRequest request) {
        return answers.answer(
                new Problem(
                        HttpStatus.CONFLICT, "site.stale", List.of(), stale.differences(), null),
                request);
    }

    @ExceptionHandler
    Object turnedDown(TurnedDown no, HttpServletRequest request) {
        Refusal refusal = no.refusal();
        return answers.answer(
                new Problem(
                        Refusals.status(refusal), refusal.code(), refusal.args(), List.of(), null),
                request);
    }

    @ExceptionHandler
    Object tooMany(TooManyRequests many, HttpServletRequest request, HttpServletResponse response) {
        long seconds = Math.max(1, many.untilNextTry().toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return answers.answer(
                new Problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "site.too-many",
                        List.of((seconds + 59) / 60),
                        List.of(),
                        seconds),
                request);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    @ExceptionHandler
    Object noPage(NoResourceFoundException missing, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    Object wrongMethod(
            HttpRequestMethodNotSupportedException wrong,
            HttpServletRequest request,
            HttpServletResponse response) {
        String[] methods = wrong.getSupportedMethods();
        if (methods != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
        }
        return answer(HttpStatus.METHOD_NOT_ALLOWED, request);
    }

    @ExceptionHandler
    Object wrongType(HttpMediaTypeException wrong, HttpServletRequest request) {
        return answers.answer(Problem.of(wrong.getStatusCode()), request);
    }

    /**
     * An id in the path that cannot be one names nothing; a parameter that cannot be read is bad.
     */
    @ExceptionHandler
    Object unreadable(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        boolean inPath = wrong.getParameter().hasParameterAnnotation(PathVariable.class);
        return answer(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
        MultipartException.class
    })
    Object unreadable(HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, request);
    }

    private Object answer(HttpStatus status, HttpServletRequest request) {
        return answers.answer(Problem.of(status), request);
    }
}
