package org.rihla.centre.employer.model;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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
    private static final PhotoTags NONE = new PhotoTags(null, null);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu:MM:dd", Locale.ROOT);
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int SECTION = 0xFFE1;
    private static final int IMAGE = 0xFFDA;
    private static final int START = 2;
    private static final int ENTRY = 12;
    private static final int DETAILS = 0x8769;
    private static final int POSITION = 0x8825;
    private static final int TAKEN = 0x9003;
    private static final int DAY_LENGTH = 10;
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** What a JPEG says of itself. */
    public static PhotoTags of(byte[] jpeg) {
        try {
            ByteBuffer exif = exif(ByteBuffer.wrap(jpeg).position(START));
            return exif == null ? NONE : read(exif);
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException broken) {
            return NONE;
        }
    }

    private static @Nullable ByteBuffer exif(ByteBuffer jpeg) {
        while (jpeg.remaining() > 4) {
            int marker = Short.toUnsignedInt(jpeg.getShort());
            int length = Short.toUnsignedInt(jpeg.getShort()) - Short.BYTES;
            ByteBuffer section = jpeg.slice(jpeg.position(), length);
            if (marker == SECTION && section.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                return section.slice(EXIF.length, length - EXIF.length);
            }
            if (marker == IMAGE) {
                return null;
            }
            jpeg.position(jpeg.position() + length);
        }
        return null;
    }

    private static PhotoTags read(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = exif.getInt(4);
        int details = valueOf(exif, first, DETAILS);
        int position = valueOf(exif, first, POSITION);
        return new PhotoTags(
                details == 0 ? null : day(exif, details),
                position == 0 ? null : at(exif, position));
    }

    private static @Nullable LocalDate day(ByteBuffer exif, int directory) {
        int where = valueOf(exif, directory, TAKEN);
        if (where == 0) {
            return null;
        }
        byte[] text = new byte[DAY_LENGTH];
        exif.get(where, text);
        try {
            return LocalDate.parse(new String(text, US_ASCII), DAY);
        } catch (DateTimeParseException unset) {
            return null;
        }
    }

    private static @Nullable Point at(ByteBuffer exif, int directory) {
        BigDecimal latitude = degrees(exif, directory, 1, 'S');
        BigDecimal longitude = degrees(exif, directory, 3, 'W');
        return latitude == null
                        || longitude == null
                        || latitude.abs().compareTo(BigDecimal.valueOf(90)) > 0
                        || longitude.abs().compareTo(BigDecimal.valueOf(180)) > 0
                ? null
                : new Point(latitude, longitude);
    }

    /** Degrees, minutes and seconds are three fractions; the tag before them says which half. */
    private static @Nullable BigDecimal degrees(
            ByteBuffer exif, int directory, int half, char negative) {
        int entry = entry(exif, directory, half);
        int where = valueOf(exif, directory, half + 1);
        if (entry == 0 || where == 0) {
            return null;
        }
        BigDecimal whole =
                fraction(exif, where)
                        .add(
                                fraction(exif, where + 8)
                                        .add(
                                                fraction(exif, where + 16)
                                                        .divide(SIXTY, 9, RoundingMode.HALF_UP))
                                        .divide(SIXTY, 9, RoundingMode.HALF_UP))
                        .setScale(5, RoundingMode.HALF_UP);
        return exif.get(entry + 8) == negative ? whole.negate() : whole;
    }

    private static BigDecimal fraction(ByteBuffer exif, int where) {
        return BigDecimal.valueOf(Integer.toUnsignedLong(exif.getInt(where)))
                .divide(
                        BigDecimal.valueOf(Integer.toUnsignedLong(exif.getInt(where + 4))),
                        9,
                        RoundingMode.HALF_UP);
    }

    private static int valueOf(ByteBuffer exif, int directory, int tag) {
        int entry = entry(exif, directory, tag);
        return entry == 0 ? 0 : exif.getInt(entry + 8);
    }

    private static int entry(ByteBuffer exif, int directory, int tag) {
        int count = Short.toUnsignedInt(exif.getShort(directory));
        for (int number = 0; number < count; number++) {
            int entry = directory + Short.BYTES + number * ENTRY;
            if (Short.toUnsignedInt(exif.getShort(entry)) == tag) {
                return entry;
            }
        }
        return 0;
    }
}
