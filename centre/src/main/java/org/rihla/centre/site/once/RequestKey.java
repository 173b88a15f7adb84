package org.rihla.centre.site.once;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which a request is carried out only once. The database keeps its hash; the key
 * itself, which only the sender knows, opens the kept answer, because answers may hold a first
 * password or a slip code.
 *
 * @param account whose key it is
 * @param value what the sender chose
 */
record RequestKey(String account, String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{8,100}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** Whether a text can be a key. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** What the database keeps of the key. */
    byte[] hash() {
        return new Fingerprint().add("key").add(account).add(value).sha256();
    }

    /** An answer that only this key opens. */
    byte[] seal(byte[] answer) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, answer, 0);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    /** The answer that was sealed under this key. */
    byte[] open(byte[] sealed) {
        return apply(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), sealed, NONCE);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] text, int from) {
        try {
            byte[] secret = new Fingerprint().add("answer").add(account).add(value).sha256();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text, from, text.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept answer cannot be sealed or opened", e);
        }
    }
}
