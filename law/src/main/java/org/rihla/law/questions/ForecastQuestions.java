package org.rihla.law.questions;

import java.util.List;
import org.rihla.law.forecast.ForecastPolicy;
import org.rihla.law.forecast.Forecasts;
import org.rihla.law.forecast.NeedFacts;
import org.rihla.law.forecast.NeedForecast;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;

/** How many will be needed: R20. */
final class ForecastQuestions {
    private ForecastQuestions() {}

    static Json.Obj forecast(Given given) {
        NeedForecast answer =
                Forecasts.need(
                        new NeedFacts(wholes(given, "history"), wholes(given, "declared")),
                        ForecastPolicy.usual());
        return Fields.of("persons", answer.persons())
                .and("low", answer.low())
                .and("high", answer.high())
                .and("findings", Said.findings(answer.findings()))
                .toJson();
    }

    static Json.Obj error(Given given) {
        return Fields.of(
                        "meanError",
                        Forecasts.meanError(wholes(given, "forecasts"), wholes(given, "real")))
                .toJson();
    }

    private static List<Integer> wholes(Given given, String name) {
        return given.list(name).stream().map(part -> Given.whole(name, part)).toList();
    }
}
