package org.rihla.centre.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the method that answers a request, and asks only those whose address begins as the
 * request's.
 *
 * <p>An address with a variable in it is compared with the pattern of every method, and there are
 * hundreds; while a season runs that took a tenth of the server's work.
 */
final class Routes extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
            RequestMappingInfo mapping, HttpServletRequest request) {
        return mayMatch(mapping, request) ? super.getMatchingMapping(mapping, request) : null;
    }

    private boolean mayMatch(RequestMappingInfo mapping, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!isPlain(path)) {
            return true;
        }
        for (String beginning : beginnings.computeIfAbsent(mapping, Routes::beginnings)) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Escaped letters and parameters of a segment are for the real comparison. */
    private static boolean isPlain(String path) {
        return path.indexOf('%') < 0 && path.indexOf(';') < 0 && !path.contains("//");
    }

    /** What stands before the first variable or wildcard of each pattern. */
    private static List<String> beginnings(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().map(Routes::beginning).toList();
    }

    private static String beginning(String pattern) {
        int end = 0;
        while (end < pattern.length() && "{*?".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        // "/a/**" answers "/a" too
        return end < pattern.length() && end > 0 && pattern.charAt(end - 1) == '/'
                ? pattern.substring(0, end - 1)
                : pattern.substring(0, end);
    }
}
