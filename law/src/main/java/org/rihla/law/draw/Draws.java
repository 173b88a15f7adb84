package org.rihla.law.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * A draw that anybody can repeat (R9): the order is that of the hashes.
 *
 * <p>The public seed is the call's id and a value nobody knew while applications were open.
 */
public final class Draws {
    private Draws() {}

    /** The public seed: {@code callId|value published after closing}. */
    public static String publicSeed(String callId, String publishedValue) {
        if (callId.isBlank() || publishedValue.isBlank()) {
            throw new UnusableInput(
                    InputCode.EMPTY_TEXT, "a public seed needs the call and the published value");
        }
        return callId + "|" + publishedValue;
    }

    /**
     * The hash shown beside the name: SHA-256 of {@code publicSeed|applicationId}, 64 small hex
     * digits.
     */
    public static String hash(String publicSeed, String applicationId) {
        byte[] digest = sha256().digest((publicSeed + "|" + applicationId).getBytes(UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    /**
     * Everybody in the order of the draw.
     *
     * @throws UnusableInput with {@link InputCode#DUPLICATE} if an id comes twice
     */
    public static List<Drawn> order(String publicSeed, Collection<String> applicationIds) {
        refuseDuplicates(applicationIds);
        return applicationIds.stream()
                .map(id -> new Drawn(id, hash(publicSeed, id)))
                .sorted(Comparator.comparing(Drawn::hash))
                .toList();
    }

    static void refuseDuplicates(Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new UnusableInput(InputCode.DUPLICATE, "\"" + id + "\" comes twice");
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK must have SHA-256", e);
        }
    }
}
