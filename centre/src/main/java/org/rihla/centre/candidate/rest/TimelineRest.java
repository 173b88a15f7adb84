package org.rihla.centre.candidate.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonTimeline;
import org.rihla.centre.candidate.PersonTimeline.Moment;
import org.rihla.centre.candidate.rest.PeopleRest.Items;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's path, and who read her file, for programs. */
@RestController
@RequestMapping("/api/v1/people/{id}")
class TimelineRest {
    private static final int LATEST_READINGS = 200;

    private final People people;
    private final PersonTimeline timeline;
    private final AuditTrail trail;
    private final Texts texts;
    private final Languages languages;

    TimelineRest(
            People people,
            PersonTimeline timeline,
            AuditTrail trail,
            Texts texts,
            Languages languages) {
        this.people = people;
        this.timeline = timeline;
        this.trail = trail;
        this.texts = texts;
        this.languages = languages;
    }

    /** One entry: its kind for programs, its sentence for people. */
    record MomentBody(
            long sequence,
            Instant at,
            String actor,
            String role,
            String kind,
            String text,
            @Nullable String place,
            @Nullable String reason) {}

    /** One reading. */
    record ReadingBody(Instant at, String actor, String role, String purpose, String text) {}

    @GetMapping("/timeline")
    Items<MomentBody> timeline(Actor actor, @PathVariable PersonId id) {
        open(actor, id);
        Lang lang = languages.current();
        return new Items<>(
                timeline.of(id).stream().map(moment -> body(moment, lang)).toList(), null);
    }

    @GetMapping("/readings")
    Items<ReadingBody> readings(Actor actor, @PathVariable PersonId id) {
        open(actor, id);
        Lang lang = languages.current();
        List<ReadingBody> readings =
                trail.of(id.value(), LATEST_READINGS).stream()
                        .map(reading ->
                                new ReadingBody(
                                        reading.at(),
                                        reading.actor(),
                                        reading.role().name(),
                                        reading.purpose(),
                                        texts.say(lang, reading.purpose())))
                        .toList();
        return new Items<>(readings, null);
    }

    private void open(Actor actor, PersonId id) {
        if (people.open(actor, id, "candidate.purpose.path").isEmpty()) {
            throw new NotFound("person");
        }
    }

    private MomentBody body(Moment moment, Lang lang) {
        Text reason = moment.reason();
        return new MomentBody(
                moment.sequence(),
                moment.at(),
                moment.actor(),
                moment.role().name(),
                moment.sentence().key(),
                texts.say(lang, moment.sentence()),
                moment.place(),
                reason == null ? null : texts.say(lang, reason));
    }
}
