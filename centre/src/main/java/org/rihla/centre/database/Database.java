package org.rihla.centre.database;

/**
 * A PostgreSQL that is up and answers; closing it stops it when it is ours and leaves it alone when
 * it is not.
 */
public interface Database extends AutoCloseable {

    /** Where it answers. */
    DatabaseAddress address();

    @Override
    void close();
}
