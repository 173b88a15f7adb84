package org.rihla.centre.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Templates, style sheets and pictures. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {
    private static final String PACKAGE = "org.rihla.centre.pages";

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, SiteConfiguration.class.getClassLoader(), PACKAGE);
    }

    @Bean
    ViewResolver jteViews(TemplateEngine engine, Frames frames) {
        return new JteViews(engine, frames);
    }

    @Bean
    WebMvcRegistrations routes() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Routes();
            }
        };
    }

    @Bean
    WebMvcConfigurer siteMvc(LanguageChoice choice, NulRefusal nul, ObjectProvider<Frames> frames) {
        return new SiteMvc(choice, nul, frames);
    }

    /** Files under a fingerprinted address never change, so that a phone fetches each only once. */
    private record SiteMvc(LanguageChoice choice, NulRefusal nul, ObjectProvider<Frames> frames)
            implements WebMvcConfigurer {

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            for (String folder : List.of("css", "vendor", "img")) {
                registry.addResourceHandler("/" + folder + "/**")
                        .addResourceLocations("classpath:/static/" + folder + "/")
                        .setCacheControl(
                                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                        .resourceChain(true)
                        .addResolver(
                                new VersionResourceResolver().addContentVersionStrategy("/**"));
            }
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(choice);
            registry.addInterceptor(nul);
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new FormArgument());
            resolvers.add(new VisitorArgument(frames));
        }
    }
}
