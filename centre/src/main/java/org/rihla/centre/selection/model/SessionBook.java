package org.rihla.centre.selection.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.SessionId;
import org.rihla.centre.selection.Sessions.Incident;
import org.rihla.centre.selection.Sessions.Invitation;
import org.rihla.centre.selection.Sessions.Minutes;

/** Where sessions, invitations and score sheets are kept. */
public interface SessionBook {

    /**
     * How far a session is.
     *
     * @param withoutSheet how many came and have no sheet yet
     */
    record Tally(Map<State, Integer> counts, int withoutSheet) {
        /** Keeps a copy. */
        public Tally {
            counts = Map.copyOf(counts);
        }
    }

    /** How many of those invited are in each state, of some agencies or all. */
    Tally tally(SessionId session, @Nullable Set<String> agencies);

    /** The next number of a season's sessions. */
    int nextNumber(SeasonId season);

    /** Keeps a new session. */
    void add(SelectionSession session);

    /** Writes where a session stands; it must be locked. */
    SelectionSession update(SelectionSession session);

    /** One session. */
    Optional<SelectionSession> find(SessionId id);

    /** One session, locked until the transaction ends. */
    Optional<SelectionSession> lock(SessionId id);

    /** Sessions of a season, the next first; only those that hear one of some agencies. */
    List<SelectionSession> ofSeason(SeasonId season, @Nullable Set<String> agencies);

    /** Sessions that are not closed, the next first. */
    List<SelectionSession> unfinished(@Nullable Set<String> agencies);

    /** Invites people. */
    void invite(SessionId session, List<Candidate> candidates);

    /** Those invited, by hour, hall and station, of some agencies or all, of one hearing or all. */
    List<Candidate> candidates(
            SessionId session, @Nullable Set<String> agencies, @Nullable Integer slot);

    /** Some of those invited by the numbers of their applications, locked, in a fixed order. */
    List<Candidate> lockCandidates(SessionId session, Collection<String> numbers);

    /** All who are invited, locked, in a fixed order. */
    List<Candidate> lockCandidates(SessionId session);

    /** Keeps score sheets over earlier ones. */
    void keep(SessionId session, Map<ApplicationId, Candidate.Sheet> sheets, AccountId by);

    /** Keeps the minutes as they were signed. */
    void keep(SessionId session, Minutes minutes);

    /** Keeps something that happened in a hall. */
    void note(SessionId session, Incident incident, AccountId by);

    /** The code of the session that will decide on somebody, if there is one. */
    Optional<String> deciding(ApplicationId application);

    /** When and where somebody is expected. */
    Optional<Invitation> invitation(ApplicationId application);
}
