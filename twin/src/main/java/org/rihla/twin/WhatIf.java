package org.rihla.twin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a season is played against besides the usual: a question of policy, or a blow. */
enum WhatIf {
    /** The usual season. */
    NOTHING,
    /** The consulates give one visa in five less. */
    VISAS_20,
    /** No ship sails for ten days in March. */
    STRAIT_CLOSED,
    /** Employers with sixty workers (of 12,000) cannot pay from early May on. */
    EMPLOYER_INSOLVENT,
    /** While people apply, a new text is published: contracts from March on need an older age. */
    LAW_CHANGES;

    /** The name on the command line, such as {@code visas-20}. */
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with a name. */
    static Optional<WhatIf> named(String option) {
        return Arrays.stream(values()).filter(one -> one.option().equals(option)).findFirst();
    }
}
