package org.rihla.centre.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/**
 * Selection sessions (C15): up to six hundred people in a day, in several halls, each with her
 * hour; who came, a score sheet for each, minutes that all of the panel sign. Nobody outside the
 * list of those invited can be selected, and nobody is forgotten: without a sheet for each who came
 * there are no minutes.
 */
public interface Sessions {

    /** What a score sheet may judge; never the looks, the family or the body of a person. */
    List<String> ITEMS =
            List.of("TASK_TEST", "EXPERIENCE", "INSTRUCTIONS", "LANGUAGE", "AVAILABILITY");

    /** What may happen in a hall that the minutes must say. */
    List<String> INCIDENTS =
            List.of(
                    "DELAY",
                    "POWER_CUT",
                    "CROWDING",
                    "MEDICAL",
                    "DOCUMENT_DOUBT",
                    "PRESSURE",
                    "PAYMENT_ASKED");

    /** Where a session stands. */
    enum State {
        PLANNED,
        CONVOKED,
        RUNNING,
        MINUTES_SIGNED,
        TRANSMITTED,
        CLOSED
    }

    /** For whom somebody sits in the panel. */
    enum Mandate {
        EMPLOYER,
        DELEGATE,
        AGENCY,
        MINISTRY,
        UNION
    }

    /** Who is invited: those on the list only, or those in reserve behind them too. */
    enum Invited {
        SHORTLISTED,
        WITH_RESERVE
    }

    /** Whether somebody who was invited came. */
    enum Presence {
        PRESENT,
        ABSENT
    }

    /** What the panel proposes for somebody who came. */
    enum Proposal {
        SELECT,
        RESERVE,
        NOT
    }

    /**
     * A hall.
     *
     * @param name as written on its door
     * @param stations how many people are heard at the same time
     */
    record Hall(String name, int stations) {}

    /** Somebody of the panel and for whom she sits there. */
    record Member(String name, Mandate mandate) {}

    /**
     * A line of the score sheet.
     *
     * @param code one of {@link #ITEMS}
     * @param points the most that it can bring; all together at most 100
     */
    record Item(String code, int points) {}

    /**
     * What a session needs.
     *
     * @param calls whose lists are settled, of one season
     * @param from when the first are heard
     * @param until when the last must have been heard
     * @param slotMinutes how long one hearing takes
     * @param place town and address, as written on the invitation
     */
    record NewSession(
            Set<CallId> calls,
            LocalDate day,
            LocalTime from,
            LocalTime until,
            int slotMinutes,
            String place,
            List<Hall> halls,
            List<Member> panel,
            List<Item> items,
            Invited invited) {
        /** Keeps copies. */
        public NewSession {
            calls = Set.copyOf(calls);
            halls = List.copyOf(halls);
            panel = List.copyOf(panel);
            items = List.copyOf(items);
        }
    }

    /** Somebody of the panel, and when her signature under the minutes was noted. */
    record MemberView(String name, Mandate mandate, @Nullable Instant signedAt) {}

    /** A call that the session hears. */
    record CallOf(CallId id, String code, String title) {}

    /** Something that happened in a hall. */
    record Incident(String code, Instant at) {}

    /**
     * A session as staff see it.
     *
     * @param capacity how many can be heard between its first and last hour, at most the most of a
     *     day
     * @param counts how many of its candidates are in each state, within the actor's reach
     * @param withoutSheet how many who came have no score sheet yet
     * @param policeDue until when the police report is due once the minutes are signed (art. 122.9)
     */
    record SessionView(
            SessionId id,
            String code,
            SeasonId season,
            List<CallOf> calls,
            NewSession terms,
            State state,
            int capacity,
            Map<Applications.State, Integer> counts,
            int withoutSheet,
            List<MemberView> panel,
            List<Incident> incidents,
            @Nullable String signer,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate policeDue,
            @Nullable LocalDate transmittedOn,
            long version) {
        /** Keeps copies. */
        public SessionView {
            calls = List.copyOf(calls);
            counts = Map.copyOf(counts);
            panel = List.copyOf(panel);
            incidents = List.copyOf(incidents);
        }
    }

    /**
     * Somebody invited, with her hour and her sheet.
     *
     * @param slot which hearing of the day, from 0
     * @param points by item, once noted
     * @param score their sum
     */
    record CandidateView(
            ApplicationId application,
            String number,
            PersonId person,
            AgencyId agency,
            CallId call,
            int rank,
            Applications.State state,
            int slot,
            LocalTime at,
            String hall,
            int station,
            Map<String, Integer> points,
            @Nullable Integer score,
            @Nullable Proposal proposal,
            @Nullable String reason) {
        /** Keeps a copy. */
        public CandidateView {
            points = Map.copyOf(points);
        }
    }

    /** Whether one came, by the number of her application. */
    record AttendanceLine(String number, Presence presence) {}

    /**
     * A score sheet as the panel filled it in.
     *
     * @param number of the application
     * @param points by item; every item of the session, no other
     * @param reason coded, if she is not proposed
     */
    record SheetLine(
            String number,
            Map<String, Integer> points,
            Proposal proposal,
            @Nullable String reason) {
        /** Keeps a copy. */
        public SheetLine {
            points = Map.copyOf(points);
        }
    }

    /** A line that was not applied, and why. */
    record LineRefusal(String number, String code, List<Object> args) {
        /** Keeps a copy. */
        public LineRefusal {
            args = List.copyOf(args);
        }
    }

    /** What became of many lines: the good ones are applied whatever the others are. */
    record Applied(int applied, List<LineRefusal> refused) {
        /** Keeps a copy. */
        public Applied {
            refused = List.copyOf(refused);
        }
    }

    /**
     * A line of the minutes.
     *
     * @param to what becomes of her: selected, on the reserve list, not selected, did not come
     */
    record Decided(
            ApplicationId application,
            String number,
            PersonId person,
            AgencyId agency,
            CallId call,
            int rank,
            @Nullable Integer score,
            Applications.State to,
            @Nullable String reason) {}

    /**
     * The minutes as they stand, or as they were signed.
     *
     * @param fingerprint of all decisions; the panel signs under it
     * @param missing numbers of those who came without a sheet, or of whom nobody said whether they
     *     came; while there is one, nobody can sign
     */
    record Minutes(String fingerprint, List<Decided> decided, List<String> missing) {
        /** Keeps copies. */
        public Minutes {
            decided = List.copyOf(decided);
            missing = List.copyOf(missing);
        }
    }

    /** A session that is not closed. */
    record Upcoming(SessionId id, String code, LocalDate day, State state) {}

    /** When and where somebody is expected. */
    record Invitation(String session, LocalDate day, LocalTime at, String hall, String place) {}

    /** Plans a session. */
    Answer<SessionView> plan(Actor actor, NewSession session);

    /**
     * Invites in the order of the lists until the day is full: each gets an hour, a hall and a
     * station; whoever has no room stays on the list for another session.
     */
    Answer<SessionView> convoke(Actor actor, SessionId session);

    /** Opens the doors, on the day itself. */
    Answer<SessionView> begin(Actor actor, SessionId session);

    /** Notes who came and who did not; may be corrected until a sheet is filled in. */
    Answer<Applied> attendance(Actor actor, SessionId session, List<AttendanceLine> lines);

    /** Keeps the panel's score sheets; a later sheet replaces an earlier one until the minutes. */
    Answer<Applied> sheets(Actor actor, SessionId session, List<SheetLine> lines);

    /** Notes something that happened in a hall. */
    Answer<SessionView> note(Actor actor, SessionId session, String incident);

    /**
     * Notes that a member of the panel has signed the minutes as they stand.
     *
     * @param member which line of the panel, from 0
     * @param fingerprint of the minutes that she signed
     */
    Answer<SessionView> memberSigned(
            Actor actor, SessionId session, int member, String fingerprint);

    /**
     * Signs for the service once all of the panel have: the places go by score, then rank; whoever
     * is proposed beyond the places stands on the reserve list.
     */
    Answer<SessionView> sign(Actor actor, SessionId session, String fingerprint);

    /** Hands the minutes over to the partner's administration. */
    Answer<SessionView> transmit(Actor actor, SessionId session);

    /** Closes a session once everybody selected has answered. */
    Answer<SessionView> close(Actor actor, SessionId session);

    /** One session, if the actor reaches an agency that it hears. */
    Optional<SessionView> find(Actor actor, SessionId session);

    /** Sessions of a season within the actor's reach, the next first. */
    List<SessionView> list(Actor actor, SeasonId season);

    /** Sessions that are not closed, the next first; for what waits to be done. */
    List<Upcoming> unfinished(Actor actor);

    /**
     * Those invited, within the actor's reach, by hour, hall and station.
     *
     * @param slot only those of this hearing; all if absent
     */
    List<CandidateView> candidates(Actor actor, SessionId session, @Nullable Integer slot);

    /** The minutes as they stand, within the actor's reach. */
    Minutes minutes(Actor actor, SessionId session);

    /** When and where somebody is expected; nothing if she is not invited to a session. */
    Optional<Invitation> invitation(ApplicationId application);
}
