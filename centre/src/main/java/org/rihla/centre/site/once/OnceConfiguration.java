package org.rihla.centre.site.once;

import java.util.List;
import org.rihla.centre.site.OwnTransactions;
import org.rihla.centre.site.VisitorSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the filter behind the security filters: it opens nothing for those who may not enter. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OnceConfiguration {
    private static final int AFTER_SECURITY = 0;

    private final KeptAnswers kept;

    OnceConfiguration(KeptAnswers kept) {
        this.kept = kept;
    }

    @Bean
    FilterRegistrationBean<OneRequestOneTransaction> oneRequestOneTransaction(
            PlatformTransactionManager transactions,
            ObjectProvider<VisitorSource> visitors,
            List<OwnTransactions> others,
            @Value("${rihla.largest-body:41943040}") int largestBody) {
        var registration =
                new FilterRegistrationBean<>(
                        new OneRequestOneTransaction(
                                transactions, kept, visitors, others, largestBody));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    @ConditionalOnProperty(name = "rihla.demo", havingValue = "true")
    FilterRegistrationBean<ReplayedIds> replayedIds() {
        var registration = new FilterRegistrationBean<>(new ReplayedIds());
        registration.setOrder(AFTER_SECURITY - 1);
        return registration;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forgetOldKeys() {
        kept.forgetOld();
    }
}
