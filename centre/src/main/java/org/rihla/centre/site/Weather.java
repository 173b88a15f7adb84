package org.rihla.centre.site;

import java.time.Month;
import java.util.List;

/**
 * What the quick exit shows: usual temperatures of a month, rounded from the long-term means that
 * weather services publish; true all year and about nobody.
 *
 * @param month the month
 * @param cities the cities
 */
public record Weather(Month month, List<City> cities) {
    private static final List<Year> YEARS =
            List.of(
                    new Year("tangier", 16, 17, 18, 20, 22, 26, 29, 29, 27, 24, 20, 17),
                    new Year("rabat", 17, 18, 20, 21, 23, 25, 27, 28, 27, 25, 21, 18),
                    new Year("marrakech", 18, 20, 23, 25, 29, 33, 38, 37, 32, 28, 22, 19),
                    new Year("agadir", 20, 21, 23, 23, 24, 25, 27, 27, 26, 26, 24, 21),
                    new Year("huelva", 16, 18, 21, 22, 26, 30, 33, 33, 30, 25, 20, 17));

    /** Keeps a copy of the cities. */
    public Weather {
        cities = List.copyOf(cities);
    }

    /**
     * One city.
     *
     * @param name its name
     * @param degrees the usual afternoon temperature in degrees Celsius
     */
    public record City(Text name, int degrees) {}

    /** The usual weather of a month. */
    static Weather in(Month month) {
        return new Weather(month, YEARS.stream().map(year -> year.city(month)).toList());
    }

    private record Year(String city, List<Integer> degrees) {
        Year(String city, Integer... degrees) {
            this(city, List.of(degrees));
        }

        City city(Month month) {
            return new City(Text.of("site.weather." + city), degrees.get(month.getValue() - 1));
        }
    }
}
