package org.rihla.centre.ledger.web;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.ledger.Claims;
import org.rihla.centre.ledger.Ledger;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.Refunds;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.site.FilePanel;
import org.rihla.centre.site.MenuEntry;
import org.rihla.centre.site.TaskSource;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger puts into a person's file and an officer's day. */
@Configuration(proxyBeanMethods = false)
class LedgerParts {
    private static final int BESIDE = 60;
    private static final int ORDER = 50;

    @Bean
    FilePanel costsPanel(Ledger ledger, Placements placements) {
        return (person, visitor) -> {
            Actor actor = visitor.as(Actor.class);
            Optional<Account> account =
                    placements.ofPerson(actor, new PersonId(person)).stream()
                            .findFirst()
                            .flatMap(latest -> ledger.of(actor, latest.id()));
            return account.map(found ->
                    new FilePanel.Panel(
                            FilePanel.Column.SIDE,
                            BESIDE,
                            "ledger/panel",
                            new CostsPanel(found.placement().value(), LedgerTexts.facts(found))));
        };
    }

    @Bean
    MenuEntry refundsEntry() {
        return MenuEntry.of("ledger.refunds.menu", "/employer/refunds", BESIDE, "EMPLOYER");
    }

    @Bean
    TaskSource refundTasks(Refunds refunds) {
        return new TaskSource() {
            @Override
            public int order() {
                return ORDER;
            }

            @Override
            public List<Task> tasks(Visitor visitor) {
                Actor actor = visitor.as(Actor.class);
                return actor.scope() instanceof Scope.OfEmployer && actor.may(Right.ANSWER_REFUNDS)
                        ? List.of(
                                Task.counted(
                                        refunds.countDue(actor),
                                        Text.of("ledger.refunds"),
                                        "/employer/refunds",
                                        Tag.waiting(Text.of("ledger.refunds.due")),
                                        Text.of("ledger.refunds.task.why")))
                        : List.of();
            }
        };
    }

    @Bean
    TaskSource claimTasks(Claims claims) {
        return new TaskSource() {
            @Override
            public int order() {
                return ORDER;
            }

            @Override
            public List<Task> tasks(Visitor visitor) {
                Actor actor = visitor.as(Actor.class);
                return actor.may(Right.READ_FILES) && actor.may(Right.WRITE_FILES)
                        ? List.of(
                                Task.counted(
                                        claims.countOpen(actor),
                                        Text.of("ledger.task.claims"),
                                        "/claims",
                                        Tag.waiting(Text.of("ledger.claim.open")),
                                        Text.of("ledger.task.claims.why")))
                        : List.of();
            }
        };
    }
}
