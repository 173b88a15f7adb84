/** The pages of people's files: search, registration, the file, comparing two files. */
@NullMarked
package org.rihla.centre.candidate.web;

import org.jspecify.annotations.NullMarked;
