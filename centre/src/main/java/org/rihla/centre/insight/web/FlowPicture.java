package org.rihla.centre.insight.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rihla.centre.insight.model.Report.Flow;

/**
 * From region to municipality as ribbons (a Sankey diagram). The shapes carry no text: the names
 * stand beside them in lists whose lines are as high as the slots, so they keep their letter size
 * on a phone and the shapes can be mirrored as a whole.
 *
 * @param origins from above, the largest first
 * @param destinations from above, the largest first
 * @param ribbons between them
 */
public record FlowPicture(List<Node> origins, List<Node> destinations, List<Ribbon> ribbons) {
    /** Width of the picture in its own units. */
    public static final int WIDTH = 100;

    /** Height of the picture in its own units. */
    public static final int HEIGHT = 600;

    /** What is beyond the largest ones. */
    public static final String OTHERS = "OTHERS";

    private static final int BAR = 3;
    private static final int MOST = 8;
    private static final double FILLED = 0.92;

    /** Keeps copies. */
    public FlowPicture {
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        ribbons = List.copyOf(ribbons);
    }

    /**
     * One end of ribbons.
     *
     * @param key a region's code, a municipality, {@link #OTHERS}, or empty if it is not known
     * @param y where its bar begins
     * @param height of its bar
     */
    public record Node(String key, int people, String y, String height) {}

    /**
     * People who go from the one to the other.
     *
     * @param path its outline
     */
    public record Ribbon(String from, String to, int people, String path) {}

    static FlowPicture of(List<Flow> flows) {
        List<String> from = largest(sums(flows, End.ORIGIN));
        List<String> to = largest(sums(flows, End.DESTINATION));
        List<Flow> drawn = flows.stream().map(flow -> folded(flow, from, to)).toList();
        Map<String, Integer> origins = sums(drawn, End.ORIGIN);
        Map<String, Integer> destinations = sums(drawn, End.DESTINATION);
        double perPerson = Math.min(perPerson(origins), perPerson(destinations));
        return new FlowPicture(
                nodes(origins, perPerson),
                nodes(destinations, perPerson),
                ribbons(drawn, origins, destinations, perPerson));
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return ribbons.isEmpty();
    }

    /** Everybody in the picture. */
    public int people() {
        return ribbons.stream().mapToInt(Ribbon::people).sum();
    }

    /** How many go from the one to the other. */
    public int between(String origin, String destination) {
        return ribbons.stream()
                .filter(ribbon -> ribbon.from().equals(origin))
                .filter(ribbon -> ribbon.to().equals(destination))
                .mapToInt(Ribbon::people)
                .sum();
    }

    /** Where the bars at the far side begin. */
    public int far() {
        return WIDTH - BAR;
    }

    /** How wide the bars are. */
    public int bar() {
        return BAR;
    }

    private enum End {
        ORIGIN,
        DESTINATION
    }

    private static int people(Flow flow) {
        Integer people = flow.people();
        return people == null ? 0 : people;
    }

    /** The sums of one end, the largest first; the others last. */
    private static Map<String, Integer> sums(List<Flow> flows, End end) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (Flow flow : flows) {
            String key = end == End.ORIGIN ? flow.region() : flow.destination();
            sums.merge(key, people(flow), Integer::sum);
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<String, Integer> one) ->
                                        one.getKey().equals(OTHERS))
                                .thenComparing(
                                        Map.Entry.comparingByValue(Comparator.reverseOrder()))
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    private static List<String> largest(Map<String, Integer> sums) {
        List<String> keys = List.copyOf(sums.keySet());
        return keys.size() <= MOST ? keys : keys.subList(0, MOST - 1);
    }

    private static Flow folded(Flow flow, List<String> from, List<String> to) {
        return new Flow(
                from.contains(flow.region()) ? flow.region() : OTHERS,
                to.contains(flow.destination()) ? flow.destination() : OTHERS,
                flow.people());
    }

    private static double perPerson(Map<String, Integer> sums) {
        int largest = sums.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return FILLED * HEIGHT / Math.max(1, sums.size()) / Math.max(1, largest);
    }

    private static List<Node> nodes(Map<String, Integer> sums, double perPerson) {
        List<Node> nodes = new ArrayList<>();
        Map<String, Double> tops = tops(sums, perPerson);
        sums.forEach((key, people) ->
                nodes.add(
                        new Node(
                                key,
                                people,
                                number(tops.getOrDefault(key, 0.0)),
                                number(people * perPerson))));
        return nodes;
    }

    /** Where each bar begins, in the middle of its slot; all slots are equally high. */
    private static Map<String, Double> tops(Map<String, Integer> sums, double perPerson) {
        Map<String, Double> tops = new LinkedHashMap<>();
        double slot = (double) HEIGHT / Math.max(1, sums.size());
        sums.forEach((key, people) ->
                tops.put(key, slot * tops.size() + (slot - people * perPerson) / 2));
        return tops;
    }

    private static List<Ribbon> ribbons(
            List<Flow> flows,
            Map<String, Integer> origins,
            Map<String, Integer> destinations,
            double perPerson) {
        Map<String, Double> left = tops(origins, perPerson);
        Map<String, Double> right = tops(destinations, perPerson);
        List<Ribbon> ribbons = new ArrayList<>();
        for (String from : origins.keySet()) {
            for (String to : destinations.keySet()) {
                int people =
                        flows.stream()
                                .filter(flow -> flow.region().equals(from))
                                .filter(flow -> flow.destination().equals(to))
                                .mapToInt(FlowPicture::people)
                                .sum();
                if (people > 0) {
                    double high = people * perPerson;
                    double a = left.merge(from, high, Double::sum) - high;
                    double b = right.merge(to, high, Double::sum) - high;
                    ribbons.add(new Ribbon(from, to, people, path(a, b, high)));
                }
            }
        }
        return ribbons;
    }

    private static String path(double a, double b, double high) {
        int x1 = BAR;
        int x2 = WIDTH - BAR;
        int middle = WIDTH / 2;
        return "M%d %sC%d %s %d %s %d %sV%sC%d %s %d %s %d %sZ"
                .formatted(
                        x1,
                        number(a),
                        middle,
                        number(a),
                        middle,
                        number(b),
                        x2,
                        number(b),
                        number(b + high),
                        middle,
                        number(b + high),
                        middle,
                        number(a + high),
                        x1,
                        number(a + high));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
