/**
 * Every rule as a question of named texts and an answer in JSON: for the command and for vectors.
 */
@NullMarked
package org.rihla.law.questions;

import org.jspecify.annotations.NullMarked;
