package org.rihla.centre.selection.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.SessionId;
import org.rihla.centre.selection.Sessions.Incident;
import org.rihla.centre.selection.Sessions.MemberView;
import org.rihla.centre.selection.Sessions.NewSession;
import org.rihla.centre.selection.Sessions.State;

/**
 * A day on which people are heard.
 *
 * @param code such as {@code 2027-S-0003}
 * @param panel who sits there, and when each signed
 * @param fingerprint of the minutes that the panel signs; null while nobody has signed
 */
public record SelectionSession(
        SessionId id,
        String code,
        SeasonId season,
        NewSession terms,
        State state,
        List<MemberView> panel,
        List<Incident> incidents,
        @Nullable String fingerprint,
        @Nullable Signer signer,
        @Nullable LocalDate policeDue,
        @Nullable LocalDate transmittedOn,
        long version) {

    /** Who signed for the service, and when. */
    public record Signer(AccountId account, String name, Instant at) {}

    /** Keeps copies. */
    public SelectionSession {
        panel = List.copyOf(panel);
        incidents = List.copyOf(incidents);
    }

    /** The same session one step further. */
    public SelectionSession at(State next) {
        return new SelectionSession(
                id,
                code,
                season,
                terms,
                next,
                panel,
                incidents,
                fingerprint,
                signer,
                policeDue,
                transmittedOn,
                version);
    }

    /** The same session with one more signature of the panel under these minutes. */
    public SelectionSession signedBy(int member, Instant when, String under) {
        List<MemberView> members = new ArrayList<>(panel);
        MemberView who = members.get(member);
        members.set(member, new MemberView(who.name(), who.mandate(), when));
        return under(members, under);
    }

    /**
     * The same session with no signature of the panel: its minutes are no longer what they were.
     */
    public SelectionSession unsigned() {
        return under(
                panel.stream()
                        .map(member -> new MemberView(member.name(), member.mandate(), null))
                        .toList(),
                null);
    }

    private SelectionSession under(List<MemberView> members, @Nullable String minutes) {
        return new SelectionSession(
                id,
                code,
                season,
                terms,
                state,
                members,
                incidents,
                minutes,
                signer,
                policeDue,
                transmittedOn,
                version);
    }

    /** The same session, signed for the service too. */
    public SelectionSession settled(Signer who, LocalDate police) {
        return new SelectionSession(
                id,
                code,
                season,
                terms,
                State.MINUTES_SIGNED,
                panel,
                incidents,
                fingerprint,
                who,
                police,
                transmittedOn,
                version);
    }

    /** The same session, handed over. */
    public SelectionSession transmitted(LocalDate on) {
        return new SelectionSession(
                id,
                code,
                season,
                terms,
                State.TRANSMITTED,
                panel,
                incidents,
                fingerprint,
                signer,
                policeDue,
                on,
                version);
    }

    /** Whether all of the panel have signed. */
    public boolean signedByAll() {
        return panel.stream().allMatch(member -> member.signedAt() != null);
    }

    /** Whether anybody of the panel has signed. */
    public boolean signedByAny() {
        return panel.stream().anyMatch(member -> member.signedAt() != null);
    }
}
