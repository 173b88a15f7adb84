package org.rihla.centre.employer.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rihla.centre.employer.MadeUpPhoto;

/** A house's photo as an old phone loads it. */
class SmallPictureTest {
    private static final String MOMENT = "2026:11:03 10:00:00";

    @Test
    void aLargePhotoBecomesSmallAndKeepsItsShape() throws IOException {
        BufferedImage small = shown(MadeUpPhoto.of(MOMENT, 4000, 3000, 1));
        assertThat(small.getWidth()).isEqualTo(800);
        assertThat(small.getHeight()).isEqualTo(600);
    }

    @Test
    void aSmallPhotoIsNotBlownUp() throws IOException {
        assertThat(shown(MadeUpPhoto.of(MOMENT, 40, 20, 1)).getWidth()).isEqualTo(40);
    }

    @Test
    void aPhotoFromAPhoneHeldUprightStandsUpright() throws IOException {
        BufferedImage small = shown(MadeUpPhoto.of(MOMENT, 400, 200, 6));
        assertThat(small.getWidth()).isEqualTo(200);
        assertThat(small.getHeight()).isEqualTo(400);
        Color right = new Color(small.getRGB(190, 200));
        assertThat(right.getBlue()).as("the sky, turned to the right").isGreaterThan(200);
    }

    @Test
    void nothingThatTheCameraWroteIsLeft() {
        byte[] photo = MadeUpPhoto.of(MOMENT);
        assertThat(new String(photo, ISO_8859_1)).contains("Exif", "2026:11:03");
        String small = new String(SmallPicture.of(photo).orElseThrow(), ISO_8859_1);
        assertThat(small).doesNotContain("Exif", "2026:11:03");
    }

    @Test
    void whatIsTransparentBecomesAPictureToo() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB), "png", png);
        assertThat(shown(png.toByteArray()).getHeight()).isEqualTo(30);
    }

    @Test
    void aTornPhotoCannotBeShown() {
        byte[] photo = MadeUpPhoto.of(MOMENT);
        assertThat(SmallPicture.of(Arrays.copyOf(photo, 300))).isEmpty();
        assertThat(SmallPicture.of("%PDF-1.7".getBytes(ISO_8859_1))).isEmpty();
        assertThat(SmallPicture.of(new byte[0])).isEmpty();
    }

    @Test
    void aPictureThatWantsToFillTheMemoryIsNotRead() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png", png);
        byte[] bomb = png.toByteArray();
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(SmallPicture.of(bomb)).isEmpty();
    }

    private static BufferedImage shown(byte[] photo) throws IOException {
        return Objects.requireNonNull(
                ImageIO.read(new ByteArrayInputStream(SmallPicture.of(photo).orElseThrow())));
    }
}
