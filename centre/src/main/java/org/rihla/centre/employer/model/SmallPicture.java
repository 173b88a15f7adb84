package org.rihla.centre.employer.model;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * A photo as a page shows it: at most {@value #SIDE} points a side so that an old phone loads it,
 * upright as it was taken, and without the day, the place and the camera that stand in the
 * original.
 */
public final class SmallPicture {
    private static final int SIDE = 800;
    private static final double QUALITY = 0.75;

    /** More points than any camera takes: a picture that says so wants to fill the memory. */
    private static final long MOST_POINTS = 120_000_000;

    private SmallPicture() {}

    /** The small picture as a JPEG; nothing if the photo cannot be shown. */
    public static Optional<byte[]> of(byte[] photo) {
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(photo))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return small(reader, orientation(photo));
            } finally {
                reader.dispose();
            }
            // Readers answer what is broken inside with whatever they fall over.
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> small(ImageReader reader, Orientation orientation)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            return Optional.empty();
        }
        // Every nth point only, so that a large photo takes no more memory than a small one.
        int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
        ImageReadParam read = reader.getDefaultReadParam();
        read.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image =
                ExifFilterUtils.getFilterForOrientation(orientation).apply(reader.read(0, read));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .size(Math.min(SIDE, image.getWidth()), Math.min(SIDE, image.getHeight()))
                .imageType(BufferedImage.TYPE_INT_RGB)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return Optional.of(out.toByteArray());
    }

    private static Orientation orientation(byte[] photo) throws IOException {
        try {
            var tags =
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo))
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer turned =
                    tags == null ? null : tags.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return turned == null ? Orientation.TOP_LEFT : Orientation.typeOf(turned);
        } catch (ImageProcessingException | IllegalArgumentException unknown) {
            return Orientation.TOP_LEFT;
        }
    }
}
