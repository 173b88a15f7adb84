package org.rihla.centre.selection.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.BulkMoves.Stage;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;

/**
 * Many moves: what would happen to each, or what has happened, refused lines first.
 *
 * @param path of these moves
 * @param possible how many can be, or were, made
 * @param withoutWayBack how many of them cannot be taken back
 * @param refused how many lines were refused
 * @param undoUntil until when they can be taken back; null if they cannot
 */
public record BulkPage(
        String callPath,
        String callCode,
        String path,
        Stage stage,
        long possible,
        long withoutWayBack,
        long refused,
        @Nullable Instant undoUntil,
        List<Group> groups,
        Form form) {

    /** Keeps a copy. */
    public BulkPage {
        groups = List.copyOf(groups);
    }

    /**
     * Lines of which the same became.
     *
     * @param id of its heading
     * @param more how many rows are not shown
     */
    public record Group(String id, Text title, List<Row> rows, int more) {}

    /**
     * One line.
     *
     * @param number as it is on file, or as it was typed if nothing is
     * @param name null if the number is nobody's here
     * @param to where the move leads; null if it is refused
     * @param why why not, or what to know
     * @param remedy what can be done now
     */
    public record Row(
            String number,
            @Nullable ApplicationId application,
            @Nullable LocalName name,
            @Nullable Text move,
            @Nullable Tag from,
            @Nullable Tag to,
            @Nullable Text why,
            @Nullable Text remedy) {}
}
