package org.rihla.centre.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A name as it is written in Latin and in Arabic letters; neither is made from the other.
 *
 * @param latin as in a passport or on a map
 * @param arabic as in an identity card; absent when nobody has given it yet
 */
public record LocalName(String latin, @Nullable String arabic) implements Serializable {

    /** The name in the script of the page, or the one that there is. */
    public String in(Lang lang) {
        return lang == Lang.AR && arabic != null && !arabic.isBlank() ? arabic : latin;
    }
}
