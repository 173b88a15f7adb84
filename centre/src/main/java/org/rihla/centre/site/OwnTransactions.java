package org.rihla.centre.site;

import java.util.List;

/**
 * Addresses whose requests make their own transactions instead of being carried out in one: signing
 * in, where a wrong try must be counted although it is refused, and imports, where a bad row must
 * not take back the good ones. A module offers a bean for each group of addresses; what it does
 * there must be safe to repeat.
 *
 * @param paths whole paths, or beginnings that end with a slash
 */
public record OwnTransactions(List<String> paths) {
    /** Keeps a copy of the paths. */
    public OwnTransactions {
        paths = List.copyOf(paths);
    }

    /** Whether a path is one of them. */
    public boolean include(String path) {
        return paths.stream()
                .anyMatch(own -> own.endsWith("/") ? path.startsWith(own) : path.equals(own));
    }
}
