package org.rihla.centre.employer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rihla.centre.employer.HousingProofs.Format;
import org.rihla.centre.employer.HousingProofs.Point;
import org.rihla.centre.employer.MadeUpPhoto;

/** What a photo says of its own day and place, and what it is at all. */
class PhotoTagsTests {
    private static final byte[] PHOTO = MadeUpPhoto.of("2026:10:05 09:30:00");

    @Test
    void aPhotoTellsItsDayAndItsPlaceWestOfGreenwich() {
        assertThat(PhotoTags.of(PHOTO))
                .isEqualTo(
                        new PhotoTags(
                                LocalDate.of(2026, 10, 5),
                                new Point(new BigDecimal("37.26667"), new BigDecimal("-6.83750"))));
    }

    @Test
    void aDayThatTheCameraDidNotKnowIsNotThere() {
        assertThat(PhotoTags.of(MadeUpPhoto.of("0000:00:00 00:00:00")).takenOn()).isNull();
    }

    @Test
    void aPhotoThatIsCutOffAnywhereSaysNothingWrongAndStopsNothing() {
        for (int length = 3; length < PHOTO.length; length++) {
            PhotoTags tags = PhotoTags.of(Arrays.copyOf(PHOTO, length));
            assertThat(tags.takenOn()).isIn(null, LocalDate.of(2026, 10, 5));
        }
    }

    @Test
    void brokenBytesNeverStopAPhoto() {
        for (int at = 2; at < PHOTO.length; at++) {
            byte[] broken = PHOTO.clone();
            broken[at] = (byte) 0xFF;
            assertThat(PhotoTags.of(broken)).isNotNull();
        }
    }

    @Test
    void theFirstBytesSayWhatAFileIsAndNotItsName() {
        assertThat(FileKind.of(PHOTO)).contains(Format.JPEG);
        assertThat(FileKind.of(new byte[] {'%', 'P', 'D', 'F', '-', '1'})).contains(Format.PDF);
        assertThat(FileKind.of(new byte[] {'<', 's', 'v', 'g', '>'})).isEmpty();
        assertThat(FileKind.of(new byte[] {(byte) 0xFF})).isEmpty();
    }
}
