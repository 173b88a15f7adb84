/** Benchmarks before a running centre: a class per question, each figure with its command. */
@NullMarked
package org.rihla.bench;

import org.jspecify.annotations.NullMarked;
