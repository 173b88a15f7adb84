package org.rihla.centre.guidance.web;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.site.HomePart;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.JourneyCard;
import org.rihla.centre.site.MenuEntry;
import org.rihla.centre.site.OwnTransactions;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Card;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the calculators put into the public menu, the home page and the worker's page. */
@Configuration(proxyBeanMethods = false)
class GuidanceParts {

    @Bean
    MenuEntry guidanceEntry() {
        return MenuEntry.of("guidance.menu", "/guidance", 10, MenuEntry.PUBLIC);
    }

    @Bean
    HomePart guidanceOnTheHomePage() {
        return () -> Optional.of(new HomePart.Shown(5, "guidance/home", "guidance"));
    }

    /** Her page leads here; the calculators do not know her. */
    @Bean
    JourneyCard guidanceCard() {
        return visitor -> {
            Lang lang = visitor.lang();
            return List.of(
                    new JourneyCard.Placed(
                            JourneyCard.Group.FILE,
                            90,
                            new Card(
                                    Card.Look.SEA,
                                    Icon.CALENDAR,
                                    Text.of("guidance.card"),
                                    Text.of("guidance.card.text"),
                                    lang == null ? "/guidance" : "/guidance?lang=" + lang.tag(),
                                    null)));
        };
    }

    /** Nothing is written, so no transaction is opened either. */
    @Bean
    OwnTransactions guidanceWritesNothing() {
        return new OwnTransactions(List.of("/guidance/", "/api/v1/guidance/"));
    }
}
