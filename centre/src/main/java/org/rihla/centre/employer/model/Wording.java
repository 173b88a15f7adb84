package org.rihla.centre.employer.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rihla.centre.employer.StatedTerms;

/** A fingerprint of an offer's free texts, by which a copied offer is found again (R10). */
public final class Wording {
    private static final int WORTH_COMPARING = 60;

    private Wording() {}

    /**
     * The fingerprint of the texts without regard to case, accents, signs and blanks; empty where
     * the texts are too short to tell one offer from another.
     */
    public static String of(StatedTerms terms) {
        String texts =
                Stream.concat(
                                Stream.of(terms.title(), terms.housing(), terms.transport()),
                                terms.criteria().stream())
                        .filter(Objects::nonNull)
                        .map(Wording::bare)
                        .collect(Collectors.joining(" "));
        return texts.length() < WORTH_COMPARING ? "" : hash(texts);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static String hash(String texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(texts.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
