package org.rihla.centre.command;

import java.util.List;
import org.rihla.centre.database.CannotStart;

/** What the doctor found when looking at one thing. */
record Finding(Mark mark, String key, List<Object> arguments) {

    /** How it is. */
    enum Mark {
        /** As it should be. */
        WELL("command.doctor.ok"),
        /** Works, but could be better. */
        ADVICE("command.doctor.advice"),
        /** A centre cannot run like this. */
        BROKEN("command.doctor.broken");

        private final String key;

        Mark(String key) {
            this.key = key;
        }

        /** Key of the word that begins the line. */
        String key() {
            return key;
        }
    }

    static Finding well(String key, Object... arguments) {
        return new Finding(Mark.WELL, key, List.of(arguments));
    }

    static Finding advice(String key, Object... arguments) {
        return new Finding(Mark.ADVICE, key, List.of(arguments));
    }

    static Finding broken(CannotStart why) {
        return new Finding(Mark.BROKEN, why.key(), why.arguments());
    }
}
