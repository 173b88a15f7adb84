package org.rihla.centre.shared;

import java.util.function.Function;

/**
 * What a module answers when it is asked to do something: it did it, or it tells why not.
 *
 * <p>A refusal is an answer, not an exception: it carries a code, a sentence and a remedy for a
 * person. Exceptions remain for broken promises (no such id, a stale version, a lost database).
 *
 * @param <T> what the caller gets when the answer is yes
 */
public sealed interface Answer<T> {

    /** The request was carried out. */
    record Accepted<T>(T value) implements Answer<T> {}

    /** The request was understood and turned down; nothing has changed. */
    record Refused<T>(Refusal refusal) implements Answer<T> {

        /** The same refusal where another kind of value was expected. */
        public <U> Refused<U> as() {
            return new Refused<>(refusal);
        }
    }

    /** Says yes with a value. */
    static <T> Answer<T> of(T value) {
        return new Accepted<>(value);
    }

    /** Says no with a code and the words that its sentence needs. */
    static <T> Answer<T> refused(String code, Object... args) {
        return new Refused<>(Refusal.of(code, args));
    }

    /** Goes on with the value, if there is one. */
    default <U> Answer<U> then(Function<? super T, Answer<U>> next) {
        return switch (this) {
            case Accepted<T>(var value) -> next.apply(value);
            case Refused<T> no -> no.as();
        };
    }

    /** Translates the value, if there is one. */
    default <U> Answer<U> map(Function<? super T, ? extends U> translation) {
        return then(value -> new Accepted<>(translation.apply(value)));
    }

    /**
     * The value of an answer that can only be yes.
     *
     * @throws IllegalStateException if it was refused after all; the message has the code only
     */
    default T orThrow() {
        return switch (this) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var refusal) ->
                    throw new IllegalStateException("Refused with " + refusal.code());
        };
    }
}
