package org.rihla.centre.network.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.Network.NewAgency;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The network: agencies by region, who is competent for what, and where nobody is. */
@Controller
@RequestMapping("/network")
public class NetworkPages {
    private static final String TEMPLATE = "network/network";
    private static final String AGENCY = "network/agency";

    private static final Pattern CODES = Pattern.compile("[\\s,;]+");

    private final Network network;

    NetworkPages(Network network) {
        this.network = network;
    }

    /**
     * An agency with its territories.
     *
     * @param territories what it was given
     */
    public record AgencyLine(AgencyView agency, List<TerritoryView> territories) {
        /** Keeps a copy of the territories. */
        public AgencyLine {
            territories = List.copyOf(territories);
        }
    }

    /** A region with the agencies that sit in it. */
    public record RegionLine(TerritoryView region, List<AgencyLine> agencies) {
        /** Keeps a copy of the agencies. */
        public RegionLine {
            agencies = List.copyOf(agencies);
        }
    }

    /**
     * The page.
     *
     * @param agencies how many there are
     * @param gaps provinces, in whole or in part, that nobody is competent for
     * @param mayChange whether the reader may add an agency
     */
    public record NetworkPage(
            List<RegionLine> regions,
            int agencies,
            List<TerritoryView> gaps,
            boolean mayChange,
            Form form,
            List<Choice> provinces) {
        /** Keeps copies. */
        public NetworkPage {
            regions = List.copyOf(regions);
            gaps = List.copyOf(gaps);
            provinces = List.copyOf(provinces);
        }
    }

    /**
     * One agency's page.
     *
     * @param region where it sits
     * @param choices the provinces that can be handed over to it
     * @param refusal why one could not be handed over, or null
     */
    public record AgencyPage(
            AgencyLine line,
            @Nullable TerritoryView region,
            boolean mayChange,
            List<Choice> choices,
            @Nullable Refusal refusal) {
        /** Keeps a copy of the choices. */
        public AgencyPage {
            choices = List.copyOf(choices);
        }
    }

    @GetMapping
    Object all(Actor actor) {
        return Pages.show(TEMPLATE, page(actor, Form.empty()));
    }

    @PostMapping
    Object add(Actor actor, Form form) {
        String arabic = form.clean("name.arabic");
        NewAgency wanted =
                new NewAgency(
                        form.clean("code"),
                        new LocalName(form.clean("name.latin"), arabic.isEmpty() ? null : arabic),
                        form.clean("province"),
                        CODES.splitAsStream(form.clean("territories"))
                                .filter(code -> !code.isEmpty())
                                .collect(Collectors.toUnmodifiableSet()));
        return switch (network.add(actor, wanted)) {
            case Answer.Accepted<AgencyId>(var id) ->
                    Pages.done("/network/" + id.value(), Text.of("network.added", wanted.name()));
            case Answer.Refused<AgencyId>(var no) ->
                    Pages.refused(TEMPLATE, page(actor, form.refused(no)), no);
        };
    }

    @GetMapping("/{id}")
    Object agency(Actor actor, @PathVariable AgencyId id) {
        return Pages.show(AGENCY, agencyPage(actor, id, null));
    }

    @PostMapping("/{id}/territories")
    Object handOver(Actor actor, @PathVariable AgencyId id, Form form) {
        String territory = form.clean("territory");
        LocalName name =
                network.territory(territory)
                        .map(TerritoryView::name)
                        .orElse(new LocalName(territory, null));
        return switch (network.handOver(actor, territory, id)) {
            case Answer.Accepted<AgencyId> _ ->
                    Pages.done("/network/" + id.value(), Text.of("network.handed-over", name));
            case Answer.Refused<AgencyId>(var no) ->
                    Pages.refused(AGENCY, agencyPage(actor, id, no), no);
        };
    }

    private NetworkPage page(Actor actor, Form form) {
        actor.needs(Right.SEE_NETWORK);
        Map<String, List<AgencyLine>> byRegion =
                network.agencies().stream()
                        .map(this::line)
                        .collect(Collectors.groupingBy(line -> line.agency().region()));
        List<RegionLine> regions =
                network.regions().stream()
                        .map(region ->
                                new RegionLine(
                                        region, byRegion.getOrDefault(region.code(), List.of())))
                        .toList();
        boolean mayChange = actor.may(Right.MANAGE_NETWORK);
        return new NetworkPage(
                regions,
                byRegion.values().stream().mapToInt(List::size).sum(),
                network.gaps(),
                mayChange,
                form,
                mayChange ? provinces() : List.of());
    }

    private AgencyPage agencyPage(Actor actor, AgencyId id, @Nullable Refusal refusal) {
        actor.needs(Right.SEE_NETWORK);
        AgencyView agency = network.agency(id).orElseThrow(() -> new NotFound("agency"));
        boolean mayChange = actor.may(Right.MANAGE_NETWORK);
        return new AgencyPage(
                line(agency),
                network.territory(agency.region()).orElse(null),
                mayChange,
                mayChange ? provinces() : List.of(),
                refusal);
    }

    private AgencyLine line(AgencyView agency) {
        return new AgencyLine(agency, network.territoriesOf(agency.id()));
    }

    private List<Choice> provinces() {
        return network.regions().stream()
                .flatMap(region -> network.below(region.code()).stream())
                .map(province ->
                        Choice.of(
                                province.code(),
                                Text.of("network.province-code", province.name(), province.code())))
                .toList();
    }
}
