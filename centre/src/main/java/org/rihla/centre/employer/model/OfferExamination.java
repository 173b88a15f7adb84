package org.rihla.centre.employer.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rihla.centre.employer.Employers.Kind;
import org.rihla.centre.employer.Offers.FindingView;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.shared.Money;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.RuleRef;
import org.rihla.law.Verdict;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.Clocks;
import org.rihla.law.clocks.WorkingCalendar;
import org.rihla.law.offers.Filing;
import org.rihla.law.offers.OfferFacts;
import org.rihla.law.offers.OfferMark;
import org.rihla.law.offers.OfferPolicy;
import org.rihla.law.offers.Offers;
import org.rihla.law.offers.Posts;
import org.rihla.law.offers.Terms;

/**
 * Puts an offer before the law (R10, R11) and adds what the law cannot know: which terms were never
 * given. A rule whose fact is missing is not asked, so that a gap is named once.
 */
public final class OfferExamination {
    /** What a gap in the terms means: it must be closed before anything else is decided. */
    static final String MISSING = "TERM_MISSING";

    private static final String CLOCKS_OF = "ES";
    private static final int JUMP_FACTOR = 3;
    private static final LocalDate LONG_AHEAD = LocalDate.of(2999, 12, 31);

    private OfferExamination() {}

    /** Everything that is found about an offer, the gravest first. */
    public static List<FindingView> of(StatedTerms terms, OfferContext context) {
        List<FindingView> found = new ArrayList<>();
        terms.missing().stream()
                .filter(term -> !term.equals("housing"))
                .map(OfferExamination::missing)
                .forEach(found::add);
        lawOf(terms, context)
                .filter(finding -> isDecidable(finding, terms))
                .map(OfferExamination::view)
                .forEach(found::add);
        found.sort((one, other) -> rank(other).compareTo(rank(one)));
        return List.copyOf(found);
    }

    private static Stream<Finding> lawOf(StatedTerms terms, OfferContext context) {
        List<String> texts = new ArrayList<>(terms.criteria());
        texts.add(terms.title());
        OfferFacts facts =
                new OfferFacts(
                        new Posts(terms.posts(), context.cumulated(), null),
                        pay(terms, context),
                        filing(terms, context),
                        marks(terms, context),
                        texts);
        OfferPolicy policy = new OfferPolicy(context.rules().minPosts(), JUMP_FACTOR, Set.of());
        return Stream.of(
                        Offers.examine(facts, policy).findings(),
                        jump(terms, context),
                        HousingCharge.findings(terms, context.rules()))
                .flatMap(List::stream);
    }

    private static Terms pay(StatedTerms terms, OfferContext context) {
        Money pay = terms.dailyPay();
        return new Terms(
                pay == null ? BigDecimal.ZERO : pay.amount(),
                context.rules().dailyPayFloor(),
                BigDecimal.ZERO);
    }

    private static Filing filing(StatedTerms terms, OfferContext context) {
        boolean individual = terms.posts() == 1 && context.cumulated() == 0;
        ClockKind kind = individual ? ClockKind.FILE_INDIVIDUAL : ClockKind.FILE_COLLECTIVE;
        boolean asked = terms.span() != null && context.country().equals(CLOCKS_OF);
        LocalDate start = asked && terms.span() != null ? terms.span().from() : LONG_AHEAD;
        WorkingCalendar calendar = Calendars.named(context.country()).orElse(Calendars.SPAIN);
        return new Filing(context.filedOn(), Clocks.start(kind, start, calendar));
    }

    private static Set<OfferMark> marks(StatedTerms terms, OfferContext context) {
        Set<OfferMark> marks = EnumSet.of(OfferMark.CIRCULAR);
        Employer employer = context.employer();
        note(
                marks,
                OfferMark.HOUSING_PROVEN,
                terms.housing() != null && !terms.housing().isBlank() && bedsFor(terms, context));
        note(marks, OfferMark.EMPLOYER_ACCREDITED, employer.accreditedOn(context.today()));
        note(marks, OfferMark.EXISTENCE_CONFIRMED, employer.facts().existenceConfirmedBy() != null);
        note(
                marks,
                OfferMark.TEMPORARY_WORK_AGENCY,
                employer.facts().kind() == Kind.TEMPORARY_WORK_AGENCY);
        note(marks, OfferMark.SINGLE_PAID_PROVIDER, PaidProvider.isNamedIn(terms));
        note(marks, OfferMark.TEXT_OF_BLACKLISTED_OFFER, context.wordingOfBlocked());
        return marks;
    }

    /**
     * Words are enough while an employer has declared no house; once it has, the beds that somebody
     * has seen must be as many as the posts of the season.
     */
    private static boolean bedsFor(StatedTerms terms, OfferContext context) {
        Integer beds = context.beds();
        return beds == null || beds >= context.otherPosts() + terms.posts();
    }

    /** All posts of the season together against last year's, not this offer's alone. */
    private static List<Finding> jump(StatedTerms terms, OfferContext context) {
        Posts posts = new Posts(terms.posts() + context.otherPosts(), 0, context.lastYear());
        OfferFacts facts =
                new OfferFacts(
                        posts, pay(terms, context), filing(terms, context), Set.of(), List.of());
        return Offers.examine(facts, new OfferPolicy(0, JUMP_FACTOR, Set.of())).findings().stream()
                .filter(finding -> finding.message() == MessageKey.POSTS_JUMP)
                .toList();
    }

    private static boolean isDecidable(Finding finding, StatedTerms terms) {
        boolean aboutPay =
                finding.message() == MessageKey.PAY_BELOW_FLOOR
                        || finding.message() == MessageKey.PAY_FLOOR_UNKNOWN;
        return !(aboutPay && terms.dailyPay() == null);
    }

    private static void note(Set<OfferMark> marks, OfferMark mark, boolean established) {
        if (established) {
            marks.add(mark);
        }
    }

    private static FindingView missing(String term) {
        return new FindingView(
                MISSING,
                Verdict.UNKNOWN.name(),
                "employer.finding.missing",
                List.of("employer.term." + term),
                "");
    }

    private static FindingView view(Finding finding) {
        RuleRef rule = finding.rule().ref();
        return new FindingView(
                finding.code(),
                finding.verdict().name(),
                finding.message().key(),
                finding.arguments().stream().map(OfferExamination::plain).toList(),
                rule.article() + ", " + rule.source());
    }

    private static String plain(Object argument) {
        return switch (argument) {
            case MessageKey key -> key.key();
            case BigDecimal number -> number.toPlainString();
            default -> argument.toString();
        };
    }

    private static Verdict rank(FindingView finding) {
        return Verdict.valueOf(finding.verdict());
    }
}
