package org.rihla.centre.site;

import java.io.Serializable;

/**
 * A reference, phone number, range or fraction: never broken over two lines, never mirrored.
 *
 * @param value what is shown
 */
public record Code(String value) implements Serializable {
    private static final long serialVersionUID = 1L;
}
