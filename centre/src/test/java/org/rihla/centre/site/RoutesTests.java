package org.rihla.centre.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPatternParser;

/** Skipping addresses that begin otherwise never hides one that answers. */
class RoutesTests {
    private final Routes routes = new Routes();

    @ParameterizedTest
    @CsvSource({
        "/people/{id}, /people/7",
        "/people/{id}, /people/7;v=1",
        "/people/{id}, /p%65ople/7",
        "/offers/of-{year}, /offers/of-2027",
        "/files/**, /files/a/b",
        "/files/**, /files",
        "/{name}, /anything",
        "/season, /season",
    })
    void findsWhatAnswers(String pattern, String path) {
        assertThat(answeredBy(path, pattern)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/people/{id}, /placements/7",
        "/people/{id}, /people",
        "/people/{id}, /people/7/papers",
        "/season, /seasons",
        "/season, /season/7",
    })
    void findsNothingElse(String pattern, String path) {
        assertThat(answeredBy(path, pattern)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/7", "/season"})
    void looksAtEveryAddressOfOneMethod(String path) {
        assertThat(answeredBy(path, "/season", "/people/{id}")).isTrue();
    }

    private boolean answeredBy(String path, String... patterns) {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(PathPatternParser.defaultInstance);
        RequestMappingInfo mapping = RequestMappingInfo.paths(patterns).options(options).build();
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        return routes.getMatchingMapping(mapping, request) != null;
    }
}
