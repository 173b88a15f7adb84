package org.rihla.centre.site;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A small picture as a browser shows it inside of a page. */
public final class PictureFile {
    private static final Duration KEPT = Duration.ofHours(1);

    private PictureFile() {}

    /** The answer; kept by this browser only and not for long, since a phone may be shared. */
    public static ResponseEntity<byte[]> of(byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(jpeg);
    }
}
