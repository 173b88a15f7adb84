package org.rihla.law.questions;

import org.rihla.law.json.Json;

/** One thing that can be asked; it answers from what is given and from nothing else. */
@FunctionalInterface
public interface Question {

    /**
     * The answer.
     *
     * @throws org.rihla.law.UnusableInput if what is given cannot be right
     */
    Json.Obj answer(Given given);
}
