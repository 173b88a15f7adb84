package org.rihla.centre.access.work;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Seals a slip code together with a birth date: neither is kept, and neither works alone. */
@Component
class SlipSeal {
    private final ServerKey key;

    SlipSeal(ServerKey key) {
        this.key = key;
    }

    byte[] seal(String code, LocalDate birthDate) {
        return key.seal("slip " + code + " " + birthDate);
    }
}
