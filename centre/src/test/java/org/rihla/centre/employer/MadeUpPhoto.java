package org.rihla.centre.employer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/** The smallest JPEG that says when and where it was taken: near Huelva. */
public final class MadeUpPhoto {
    private static final int LENGTH = 240;

    private MadeUpPhoto() {}

    /** A photo of a moment as cameras write it. */
    public static byte[] of(String moment) {
        ByteBuffer exif = ByteBuffer.allocate(LENGTH);
        exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        exif.putShort((short) 2);
        entry(exif, 0x8769, 4, 1, 40);
        entry(exif, 0x8825, 4, 1, 60);
        exif.position(40).putShort((short) 1);
        entry(exif, 0x9003, 2, 20, 120);
        exif.position(60).putShort((short) 4);
        entry(exif, 1, 2, 2, 'N' << 24);
        entry(exif, 2, 5, 3, 150);
        entry(exif, 3, 2, 2, 'W' << 24);
        entry(exif, 4, 5, 3, 180);
        exif.position(120).put(moment.getBytes(US_ASCII));
        fractions(exif.position(150), 37, 16, 0);
        fractions(exif.position(180), 6, 50, 15);
        return ByteBuffer.allocate(LENGTH + 14)
                .putInt(0xFFD8FFE1)
                .putShort((short) (LENGTH + 8))
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(exif.array())
                .putShort((short) 0xFFD9)
                .array();
    }

    private static void entry(ByteBuffer to, int tag, int type, int count, int value) {
        to.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void fractions(ByteBuffer to, int... values) {
        for (int value : values) {
            to.putInt(value).putInt(1);
        }
    }
}
