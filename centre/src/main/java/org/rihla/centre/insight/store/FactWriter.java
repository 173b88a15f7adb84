package org.rihla.centre.insight.store;

import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.Stage;
import org.rihla.centre.programme.PlaceType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what has happened into the read tables. */
@Repository
public class FactWriter {
    private static final String REACHED =
            """
            insert into insight.stage_reached
                (season, person, stage, agency, employer, region, sex, age_band, path, on_day)
            values (:season, :person, :stage, :agency, :employer, :region, :sex, :ageBand, :path, :on)
            on conflict do nothing
            """;
    private static final String UNREACHED =
            """
            delete from insight.stage_reached
            where season = :season and person = :person and stage = :stage
            """;
    private static final String TAKEN_BACK = UNREACHED + " and on_day = :on";
    private static final String REFUSAL_TAKEN_BACK =
            """
            delete from insight.coded_refusal where sequence = (
                select max(sequence) from insight.coded_refusal
                where season = :season and agency = :agency and code = :code and on_day = :on)
            """;
    private static final String EXPRESSED =
            """
            insert into insight.expression (season, agency, on_day) values (:season, :agency, :on)
            """;
    private static final String REFUSED =
            """
            insert into insight.coded_refusal (season, agency, code, on_day)
            values (:season, :agency, :code, :on)
            """;
    private static final String MOVED =
            """
            update insight.journey
            set state = :state, late = :late, started = coalesce(started, :started),
                ended = coalesce(ended, :ended)
            where placement = :placement
            """;
    private static final String BEGAN =
            """
            insert into insight.journey
                (placement, season, person, offer, employer, agency, region, state, late, started, ended)
            values (:placement, :season, :person, :offer, :employer, :agency, :region, :state, :late,
                    :started, :ended)
            """;
    private static final String ACCEPTED =
            """
            insert into insight.offer_accepted (offer, season, posts, on_day)
            values (:offer, :season, :posts, :on)
            on conflict (offer) do update set posts = excluded.posts
            """;

    private static final String WITHDRAWN =
            "delete from insight.offer_accepted where offer = :offer";

    private final JdbcClient jdbc;

    FactWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who reached a stage, as statistics know her.
     *
     * @param person an id, never a name
     * @param path by which she came
     */
    public record Somebody(
            String person,
            String agency,
            String employer,
            String region,
            String sex,
            String ageBand,
            PlaceType path) {}

    /** Where a journey stands now. */
    public record Journey(
            String placement,
            String offer,
            String state,
            boolean late,
            @Nullable LocalDate started,
            @Nullable LocalDate ended) {}

    /** Somebody reached a stage; only the first time counts. */
    public void reached(String season, Stage stage, Somebody who, LocalDate on) {
        jdbc.sql(REACHED)
                .param("season", season)
                .param("person", who.person())
                .param("stage", stage.name())
                .param("agency", who.agency())
                .param("employer", who.employer())
                .param("region", who.region())
                .param("sex", who.sex())
                .param("ageBand", who.ageBand())
                .param("path", who.path().name())
                .param("on", on)
                .update();
    }

    /** Somebody was marked by mistake: she never reached that stage. */
    public void unreached(String season, Stage stage, String person) {
        jdbc.sql(UNREACHED)
                .param("season", season)
                .param("person", person)
                .param("stage", stage.name())
                .update();
    }

    /** A move was taken back: a stage that was reached by it on that day is not reached. */
    public void takenBack(String season, Stage stage, String person, LocalDate on) {
        jdbc.sql(TAKEN_BACK)
                .param("season", season)
                .param("person", person)
                .param("stage", stage.name())
                .param("on", on)
                .update();
    }

    /** A coded "no" was taken back: one of its kind less on that day. */
    public void refusalTakenBack(String season, String agency, String code, LocalDate on) {
        jdbc.sql(REFUSAL_TAKEN_BACK)
                .param("season", season)
                .param("agency", agency)
                .param("code", code)
                .param("on", on)
                .update();
    }

    /** Somebody expressed interest, for the first time or again. */
    public void expressed(String season, String agency, LocalDate on) {
        jdbc.sql(EXPRESSED)
                .param("season", season)
                .param("agency", agency)
                .param("on", on)
                .update();
    }

    /** A coded "no". */
    public void refused(String season, @Nullable String agency, String code, LocalDate on) {
        jdbc.sql(REFUSED)
                .param("season", season)
                .param("agency", agency)
                .param("code", code)
                .param("on", on)
                .update();
    }

    /**
     * A journey came to a new state.
     *
     * @return whether it is known; if not, it has to begin first
     */
    public boolean moved(Journey journey) {
        return jdbc.sql(MOVED)
                        .param("placement", journey.placement())
                        .param("state", journey.state())
                        .param("late", journey.late())
                        .param("started", journey.started(), Types.DATE)
                        .param("ended", journey.ended(), Types.DATE)
                        .update()
                == 1;
    }

    /** A journey began. */
    public void began(String season, Journey journey, Somebody who) {
        jdbc.sql(BEGAN)
                .param("placement", journey.placement())
                .param("season", season)
                .param("person", who.person())
                .param("offer", journey.offer())
                .param("employer", who.employer())
                .param("agency", who.agency())
                .param("region", who.region())
                .param("state", journey.state())
                .param("late", journey.late())
                .param("started", journey.started())
                .param("ended", journey.ended())
                .update();
    }

    /** An offer was accepted. */
    public void accepted(String season, String offer, int posts, LocalDate on) {
        jdbc.sql(ACCEPTED)
                .param("offer", offer)
                .param("season", season)
                .param("posts", posts)
                .param("on", on)
                .update();
    }

    /** An accepted offer was withdrawn: its posts no longer count. */
    public void withdrawn(String offer) {
        jdbc.sql(WITHDRAWN).param("offer", offer).update();
    }
}
