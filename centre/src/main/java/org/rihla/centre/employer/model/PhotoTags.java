package org.rihla.centre.employer.model;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.HousingProofs.Point;

/**
 * The day and the place that a camera wrote into a JPEG (Exif). Whatever cannot be read counts as
 * not there: a tag proves nothing by itself, and a broken one must not stop a good photo.
 *
 * @param takenOn the day, if there is one
 * @param at the place, if there is one on the earth
 */
public record PhotoTags(@Nullable LocalDate takenOn, @Nullable Point at) {
    /** A file that says nothing. */
    public static final PhotoTags NONE = new PhotoTags(null, null);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu:MM:dd", Locale.ROOT);
    private static final int DAY_LENGTH = 10;

    /** Five decimals are about a metre. */
    private static final int DECIMALS = 5;

    private static final int NORTH = 90;
    private static final int EAST = 180;

    /** What a JPEG says of itself. */
    public static PhotoTags of(byte[] jpeg) {
        try {
            Metadata tags =
                    JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(jpeg), List.of(new ExifReader()));
            return new PhotoTags(
                    day(tags.getFirstDirectoryOfType(ExifSubIFDDirectory.class)),
                    at(tags.getFirstDirectoryOfType(GpsDirectory.class)));
        } catch (JpegProcessingException | IOException broken) {
            return NONE;
        }
    }

    /** The day as it was where the photo was taken: a moment would ask for a time zone. */
    private static @Nullable LocalDate day(@Nullable ExifSubIFDDirectory tags) {
        String said =
                tags == null ? null : tags.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        if (said == null || said.length() < DAY_LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(said.substring(0, DAY_LENGTH), DAY);
        } catch (DateTimeParseException unset) {
            return null;
        }
    }

    private static @Nullable Point at(@Nullable GpsDirectory tags) {
        GeoLocation place = tags == null ? null : tags.getGeoLocation();
        if (place == null
                || !(Math.abs(place.getLatitude()) <= NORTH)
                || !(Math.abs(place.getLongitude()) <= EAST)) {
            return null;
        }
        return new Point(decimals(place.getLatitude()), decimals(place.getLongitude()));
    }

    private static BigDecimal decimals(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
