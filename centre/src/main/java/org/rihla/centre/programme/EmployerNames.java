package org.rihla.centre.programme;

/** Tells the name beside an employer's id; the module of employers knows them and provides this. */
@FunctionalInterface
public interface EmployerNames {

    /** The name that an employer is known by. */
    String nameOf(String employer);
}
