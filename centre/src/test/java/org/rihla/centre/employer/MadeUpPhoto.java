package org.rihla.centre.employer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** A small JPEG that says when and where it was taken: near Huelva. */
public final class MadeUpPhoto {
    private static final int LENGTH = 260;
    private static final int UPRIGHT = 1;

    private MadeUpPhoto() {}

    /** A photo of a moment as cameras write it. */
    public static byte[] of(String moment) {
        return of(moment, 40, 20, UPRIGHT);
    }

    /**
     * A photo of a phone that was held in some way.
     *
     * @param turned how, by the Exif table: 1 upright, 6 a quarter to the left
     */
    public static byte[] of(String moment, int width, int height, int turned) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif(moment, turned);
        return ByteBuffer.allocate(plain.length + exif.length)
                .put(plain, 0, 2)
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static byte[] exif(String moment, int turned) {
        ByteBuffer exif = ByteBuffer.allocate(LENGTH);
        exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x0112, 3, 1, turned << 16);
        entry(exif, 0x8769, 4, 1, 60);
        entry(exif, 0x8825, 4, 1, 80);
        exif.position(60).putShort((short) 1);
        entry(exif, 0x9003, 2, 20, 140);
        exif.position(80).putShort((short) 4);
        entry(exif, 1, 2, 2, 'N' << 24);
        entry(exif, 2, 5, 3, 170);
        entry(exif, 3, 2, 2, 'W' << 24);
        entry(exif, 4, 5, 3, 200);
        exif.position(140).put(moment.getBytes(US_ASCII));
        fractions(exif.position(170), 37, 16, 0);
        fractions(exif.position(200), 6, 50, 15);
        return ByteBuffer.allocate(LENGTH + 10)
                .putShort((short) 0xFFE1)
                .putShort((short) (LENGTH + 8))
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(exif.array())
                .array();
    }

    /** A green field below a blue sky, so that upright can be told from upside down. */
    private static byte[] jpeg(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(0, height / 2, width, height);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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
