package org.rihla.centre.programme.work;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what a service decides for itself about its programme. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProgrammeSettings.class)
class ProgrammeConfiguration {}
