package org.rihla.centre.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.centre.shared.Answer;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What stays on the disk of an upload: its files until they are read, nothing of a broken one. */
class KeptUploadsTests {
    private static final int MEGABYTE = 1 << 20;

    @TempDir Path place;

    @Test
    void aFileIsKeptUntilItIsForgotten() throws IOException {
        KeptUploads uploads = new KeptUploads(place, 1);
        KeptUploads.Kept kept =
                uploads.keep("../../people.csv", new ByteArrayInputStream("a,b".getBytes(UTF_8)))
                        .orThrow();
        assertThat(kept.files().names()).containsExactly("people.csv");
        try (InputStream read = kept.files().open("people.csv")) {
            assertThat(read.readAllBytes()).isEqualTo("a,b".getBytes(UTF_8));
        }
        uploads.forget(kept.folder());
        assertThat(left()).isEmpty();
    }

    @Test
    void nothingStaysOfAFileThatIsTooLarge() throws IOException {
        KeptUploads uploads = new KeptUploads(place, 1);
        InputStream larger = new ByteArrayInputStream(new byte[MEGABYTE + 1]);
        assertThatThrownBy(() -> uploads.keep("large.csv", larger))
                .isInstanceOf(MaxUploadSizeExceededException.class);
        assertThat(left()).isEmpty();
    }

    @Test
    void nothingStaysOfASenderWhoBreaksOff() throws IOException {
        KeptUploads uploads = new KeptUploads(place, 1);
        InputStream breaksOff =
                new SequenceInputStream(
                        new ByteArrayInputStream(new byte[1000]),
                        new FilterInputStream(InputStream.nullInputStream()) {
                            @Override
                            public int read(byte[] to, int from, int length) throws IOException {
                                throw new IOException("The line broke");
                            }
                        });
        Answer<KeptUploads.Kept> answer = uploads.keep("half.csv", breaksOff);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        no -> assertThat(no.refusal().code()).isEqualTo("imports.not-whole"));
        assertThat(left()).isEmpty();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }
}
