package org.rihla.centre.selection.work;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what a service decides for itself about its calls. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SelectionSettings.class)
class SelectionConfiguration {}
