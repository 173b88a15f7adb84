/** The rules of legal, temporary labour migration: data in, answers with findings out. */
@NullMarked
package org.rihla.law;

import org.jspecify.annotations.NullMarked;
