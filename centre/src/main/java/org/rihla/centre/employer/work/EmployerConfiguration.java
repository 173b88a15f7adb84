package org.rihla.centre.employer.work;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what a service decides for itself about employers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmployerSettings.class)
class EmployerConfiguration {}
