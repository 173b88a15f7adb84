package org.rihla.centre.employer.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.JointRequests;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.employer.model.Employer;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.employer.model.Offer;
import org.rihla.centre.employer.model.OfferBook;
import org.rihla.centre.employer.model.TermChecks;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up joint requests. */
@Service
@Transactional(readOnly = true)
class JointWork implements JointRequests {
    private final OfferBook book;
    private final EmployerBook employers;
    private final Seasons seasons;

    JointWork(OfferBook book, EmployerBook employers, Seasons seasons) {
        this.book = book;
        this.employers = employers;
        this.seasons = seasons;
    }

    @Override
    public JointRequestView find(Actor actor, SeasonId season, String number) {
        actor.needs(Right.SEE_OFFERS);
        if (!TermChecks.faultsOfNumber("number", number).isEmpty()) {
            throw new NotFound("joint-request");
        }
        List<Offer> all = book.ofJointRequest(season, number);
        List<Offer> reached =
                all.stream()
                        .filter(offer -> actor.reachesEmployer(offer.employer().value()))
                        .toList();
        if (reached.isEmpty()) {
            throw new NotFound("joint-request");
        }
        Map<EmployerId, String> names =
                employers.all().stream()
                        .collect(toMap(Employer::id, employer -> employer.facts().legalName()));
        List<OfferView> views =
                reached.stream()
                        .map(offer -> offer.view(names.getOrDefault(offer.employer(), "")))
                        .toList();
        int posts = posts(all);
        return new JointRequestView(
                number,
                season,
                posts,
                posts - posts(reached),
                seasons.rules(season).minPosts(),
                shares(views),
                views,
                likeness(all));
    }

    private static List<Share> shares(List<OfferView> offers) {
        return offers.stream()
                .filter(offer -> counts(offer.state()))
                .collect(groupingBy(OfferView::employer))
                .values()
                .stream()
                .map(JointWork::share)
                .sorted(Comparator.comparingInt(Share::posts).reversed().thenComparing(Share::name))
                .toList();
    }

    private static Share share(List<OfferView> ofOne) {
        OfferView first = ofOne.getFirst();
        return new Share(
                first.employer(),
                first.employerName(),
                ofOne.size(),
                ofOne.stream().mapToInt(offer -> offer.stated().posts()).sum());
    }

    private static List<Likeness> likeness(List<Offer> offers) {
        List<StatedTerms> terms =
                offers.stream().filter(offer -> counts(offer.state())).map(Offer::terms).toList();
        return List.of(
                likeness("isco", terms, StatedTerms::isco),
                likeness("span", terms, one -> Objects.toString(one.span())),
                likeness("hoursPerWeek", terms, one -> Objects.toString(one.hoursPerWeek())),
                likeness("dailyPay", terms, one -> Objects.toString(one.dailyPay())));
    }

    private static Likeness likeness(
            String term, List<StatedTerms> terms, Function<StatedTerms, String> value) {
        return new Likeness(term, (int) terms.stream().map(value).distinct().count());
    }

    private static int posts(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> counts(offer.state()))
                .mapToInt(offer -> offer.terms().posts())
                .sum();
    }

    private static boolean counts(State state) {
        return state != State.WITHDRAWN && state != State.LAPSED;
    }
}
