package org.rihla.centre.programme.work;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service decides for itself about its programme.
 *
 * @param avenueFreshDays days after which an avenue that nobody has compared with the law is told
 *     as stale (C4)
 */
@ConfigurationProperties("rihla.programme")
public record ProgrammeSettings(@DefaultValue("180") int avenueFreshDays) {}
