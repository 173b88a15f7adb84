package org.rihla.centre.homecoming.work;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what a service decides for itself about returns. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReturnSettings.class)
class HomecomingConfiguration {}
