package org.rihla.centre.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.shared.Answer;

/**
 * Photos and papers that prove a house (C23). What a file is, its first bytes say and not its name;
 * a photo's own day and place are shown where it has them.
 */
public interface HousingProofs {

    /** The most files for one house. */
    int MOST = 10;

    /** The largest file, in bytes. */
    int LARGEST = 5 * 1024 * 1024;

    /** What a file can be. */
    enum Format {
        PDF("application/pdf"),
        JPEG("image/jpeg"),
        PNG("image/png");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** Its name on the web. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** A point on the earth, in degrees. */
    record Point(BigDecimal latitude, BigDecimal longitude) {}

    /**
     * A file without its content.
     *
     * @param title what it shows, in the employer's words
     * @param bytes how large it is
     * @param sha256 of the content
     * @param takenOn the day that the photo itself names
     * @param at the place that the photo itself names
     */
    record ProofView(
            String id,
            HousingId housing,
            String title,
            Format type,
            int bytes,
            String sha256,
            LocalDate addedOn,
            String addedBy,
            @Nullable LocalDate takenOn,
            @Nullable Point at) {}

    /** A photo as a page shows it: what it shows, in the employer's words. */
    record Picture(String id, String title) {}

    /**
     * The photos of a house for who may know of it; whoever asks has seen to that.
     *
     * @return in the order in which they came
     */
    List<Picture> pictures(HousingId housing);

    /**
     * One of those photos as a JPEG: small, upright, without the place where it was taken. Whoever
     * asks has seen to it that the reader may see the house.
     */
    Optional<byte[]> picture(HousingId housing, String picture);

    /** The files of a house in the order in which they came, if the actor reaches its employer. */
    List<ProofView> of(Actor actor, HousingId housing);

    /** Keeps a file; the same one twice, another kind or too large a one is refused. */
    Answer<ProofView> add(Actor actor, HousingId housing, String title, byte[] content);

    /** One file of a house, if the actor reaches its employer. */
    ProofView find(Actor actor, HousingId housing, String proof);

    /** What is in a file; the reading is written into the employer's history. */
    byte[] read(Actor actor, HousingId housing, String proof);
}
