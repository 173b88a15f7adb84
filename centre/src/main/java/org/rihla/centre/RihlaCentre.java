package org.rihla.centre;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the centre: one server, one database, every module of the house. */
@SpringBootApplication
public class RihlaCentre {

    /** Starts the server. */
    public static void main(String[] args) {
        SpringApplication.run(RihlaCentre.class, args);
    }
}
