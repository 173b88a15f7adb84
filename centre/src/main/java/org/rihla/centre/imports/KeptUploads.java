package org.rihla.centre.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.centre.shared.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/**
 * Uploaded files that outlive their request, on the disk and never in memory: in a folder of their
 * own, which goes with the end of the import, or at a later start if the server broke.
 */
@Component
public class KeptUploads {
    private static final Logger LOG = LoggerFactory.getLogger(KeptUploads.class);
    private static final String PREFIX = "rihla-import-";
    private static final Duration FORGOTTEN = Duration.ofHours(12);
    private static final long MEGABYTE = 1L << 20;
    private static final int BUFFER = 1 << 16;

    /** What the database beside it needs to go on. */
    private static final long ALWAYS_LEFT = 64 * MEGABYTE;

    private final Path place;
    private final long most;

    KeptUploads(
            @Value("${java.io.tmpdir}") Path place,
            @Value("${rihla.imports.max-megabytes:256}") long megabytes) {
        this.place = place;
        this.most = megabytes * MEGABYTE;
    }

    /**
     * Files in their own folder.
     *
     * @param folder to be given to {@link KeptUploads#forget} in the end
     */
    public record Kept(Path folder, UploadedFiles files) {}

    /** Moves files out of a request; refused if the disk cannot take them. */
    public Answer<Kept> keep(List<MultipartFile> sent) {
        long size = sent.stream().mapToLong(MultipartFile::getSize).sum();
        return inFolder(size, folder -> moved(sent, folder));
    }

    /**
     * Keeps one file that is the body of a request.
     *
     * @throws MaxUploadSizeExceededException if it is larger than an upload may be
     */
    public Answer<Kept> keep(String name, InputStream body) {
        return inFolder(
                0,
                folder -> {
                    Path kept = folder.resolve("0");
                    if (!copy(body, kept)) {
                        throw new MaxUploadSizeExceededException(most);
                    }
                    return UploadedFiles.of(Map.of(name, () -> Files.newInputStream(kept)));
                });
    }

    /** Fills a folder with files. */
    @FunctionalInterface
    private interface Filling {
        UploadedFiles fill(Path folder) throws IOException;
    }

    /** A folder that stays only if it could be filled. */
    private Answer<Kept> inFolder(long size, Filling filling) {
        try {
            if (Files.getFileStore(place).getUsableSpace() < size + ALWAYS_LEFT) {
                return Answer.refused("imports.disk-full");
            }
            Path folder = Files.createTempDirectory(place, PREFIX);
            boolean filled = false;
            try {
                UploadedFiles files = filling.fill(folder);
                filled = true;
                return Answer.of(new Kept(folder, files));
            } finally {
                if (!filled) {
                    forget(folder);
                }
            }
        } catch (IOException broken) {
            LOG.warn("An upload did not arrive whole", broken);
            return Answer.refused("imports.not-whole");
        }
    }

    private static UploadedFiles moved(List<MultipartFile> sent, Path folder) throws IOException {
        Map<String, UploadedFiles.Source> files = new LinkedHashMap<>();
        for (MultipartFile file : sent) {
            String name = file.getOriginalFilename();
            // A form in which nothing was chosen sends an empty part without a name.
            if (!file.isEmpty() || (name != null && !name.isBlank())) {
                // The name that was typed never becomes a path.
                Path kept = folder.resolve(String.valueOf(files.size()));
                file.transferTo(kept);
                files.put(
                        name == null ? kept.getFileName().toString() : name,
                        () -> Files.newInputStream(kept));
            }
        }
        return UploadedFiles.of(files);
    }

    private boolean copy(InputStream body, Path to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > most) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    /** Removes a folder. */
    public void forget(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            LOG.warn("Files of an import stay in {}", folder, stays);
        }
    }

    /** Removes what a server left that broke in the middle of an import. */
    @EventListener(ApplicationReadyEvent.class)
    public void forgetOldOnes() throws IOException {
        long before = InstantSource.system().instant().minus(FORGOTTEN).toEpochMilli();
        try (var folders = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).toMillis() < before) {
                    forget(folder);
                }
            }
        }
    }
}
