package org.rihla.centre.site;

import java.time.LocalDate;
import java.util.List;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion.Difference;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.Card;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Receipt;
import org.rihla.centre.site.parts.Ring;
import org.rihla.centre.site.parts.Signature;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Task;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every part that pages are put together from, on one page; in a demonstration only. */
@Controller
@ConditionalOnProperty(name = "rihla.demo", havingValue = "true")
public class PatternsPage {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @GetMapping("/site/patterns")
    ModelAndView patterns() {
        return Pages.show("site/patterns", new Samples(form(), DAY));
    }

    private static Form form() {
        return Form.empty()
                .with("name", "رقية")
                .with("entered.day", "31")
                .with("entered.month", "6")
                .with("entered.year", "2026")
                .refused(
                        Refusal.ofFields(
                                "site.patterns.refused",
                                List.of(
                                        FieldFault.of("name", "shared.not-latin"),
                                        FieldFault.of("entered", "shared.not-a-date"))));
    }

    /**
     * Samples of all parts.
     *
     * @param form a form that comes back
     * @param day a day
     */
    public record Samples(Form form, LocalDate day) {

        /** A made-up text. */
        public Text text(int number) {
            return Text.of("site.patterns.sample", number);
        }

        /** One tag of each tone. */
        public List<Tag> tags() {
            return List.of(
                    Tag.ok(Text.of("site.patterns.done")),
                    Tag.waiting(Text.of("site.patterns.wait")),
                    Tag.going(Text.of("site.patterns.go")),
                    Tag.no(Text.of("site.patterns.no")),
                    Tag.later(Text.of("site.patterns.later")),
                    Tag.harm(Text.of("site.patterns.harm")));
        }

        /** A now card. */
        public NowCard now() {
            return new NowCard(
                    Icon.CLOCK,
                    Text.asIs(day),
                    Text.asIs("Rkia Bouhlal"),
                    text(1),
                    List.of(new Action(text(2), "#main", Icon.PAPER), Action.of(text(3), "#main")));
        }

        /** A task list. */
        public List<Task> tasks() {
            return List.of(
                    Task.counted(14, text(4), "#main", tags().get(1), text(5)),
                    Task.single(Icon.SIGN, text(6), "#main", tags().get(2), text(7)));
        }

        /** A path or timeline. */
        public List<Step> steps() {
            return List.of(
                    Step.done(Icon.CHECK, text(1), Text.asIs(day.minusDays(90))),
                    Step.done(Icon.PAPER, text(2), Text.asIs(day.minusDays(60))),
                    Step.now(Icon.WORK, text(3), Text.asIs(day)),
                    Step.later(Icon.BOAT, text(4), Text.asIs(day.plusDays(10))),
                    Step.later(Icon.HOME, text(5), Text.asIs(day.plusDays(30))));
        }

        /** Facts and figures. */
        public List<Fact> facts() {
            return List.of(
                    Fact.counted(text(1), 12_000, "#main"),
                    Fact.of(text(2), Text.asIs(new Code("2026-H-0014"))),
                    Fact.of(text(3), Text.asIs("Moulay Bousselham")));
        }

        /** Answers to choose from. */
        public List<Choice> choices() {
            return List.of(Choice.of("a", text(1)), new Choice("b", text(2), text(3)));
        }

        /** A refusal. */
        public Refusal refusal() {
            return Refusal.of("site.patterns.closed");
        }

        /** Differences of a stale write. */
        public List<Difference> differences() {
            return List.of(
                    new Difference("phone", "06 00 00 01 24", "06 00 00 01 42"),
                    new Difference("address", null, "Kénitra"));
        }

        /** A receipt. */
        public Receipt receipt() {
            return new Receipt("R-26-187-0093", text(8), facts());
        }

        /** Two signatures, the second still open. */
        public List<Signature> signatures() {
            return List.of(
                    new Signature(text(1), "Salma El Khattabi", Text.asIs(day)),
                    new Signature(text(2), null, text(3)));
        }

        /** A worker's cards. */
        public List<Card> cards() {
            return List.of(
                    new Card(Card.Look.SUN, Icon.PAPER, text(1), text(2), "#main", "#main"),
                    new Card(Card.Look.PLUM, Icon.EXCHANGE, text(3), text(4), "#main", null));
        }

        /** The days that are left. */
        public Ring ring() {
            return new Ring(49, 107, day);
        }
    }
}
