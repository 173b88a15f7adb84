package org.rihla.centre.programme.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;

/**
 * An avenue as it is read: who may go, how long, with which papers, by which articles.
 *
 * @param tag where it stands
 * @param stale whether nobody has compared it with the law for long
 * @param facts duration, filing, decision, silence, fee, appeal, source
 * @param conditions what is asked
 * @param rights what comes with it
 */
public record AvenueShown(
        AvenueVersion version,
        Tag tag,
        boolean stale,
        List<Fact> facts,
        List<Line> conditions,
        List<Text> rights) {
    /** Keeps copies. */
    public AvenueShown {
        facts = List.copyOf(facts);
        conditions = List.copyOf(conditions);
        rights = List.copyOf(rights);
    }

    /**
     * One condition with what settles it.
     *
     * @param asks the condition in words
     * @param article its article
     * @param source where the article can be read
     * @param mark how certain it is
     * @param bring what to bring, or null
     * @param where the office, or null
     * @param cost what it usually costs in dirhams, or empty
     * @param days how long it usually takes, or empty
     */
    public record Line(
            Text asks,
            String article,
            String source,
            String mark,
            @Nullable Text bring,
            @Nullable Text where,
            String cost,
            String days) {}

    /** Its name in a language. */
    public String name(String lang) {
        return version.sheet().names().getOrDefault(lang, version.avenue());
    }

    /** Whether its source is an address. */
    public static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }

    /** The last day of its validity, or null. */
    public @Nullable LocalDate to() {
        return version.to();
    }
}
