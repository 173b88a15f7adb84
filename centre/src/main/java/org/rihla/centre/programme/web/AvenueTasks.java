package org.rihla.centre.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.centre.programme.LegalAvenues.Waiting;
import org.rihla.centre.site.TaskSource;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Task;
import org.springframework.stereotype.Component;

/** What waits with the avenues: texts of others to read, and texts that were read to publish. */
@Component
class AvenueTasks implements TaskSource {
    /** What the list of versions can be narrowed to. */
    static final List<String> LISTS = List.of("to-read", "to-publish");

    private static final int AFTER_OFFERS = 15;

    private final LegalAvenues avenues;

    AvenueTasks(LegalAvenues avenues) {
        this.avenues = avenues;
    }

    @Override
    public int order() {
        return AFTER_OFFERS;
    }

    @Override
    public List<Task> tasks(Visitor visitor) {
        Actor actor = visitor.as(Actor.class);
        if (!actor.may(Right.MANAGE_AVENUES)) {
            return List.of();
        }
        Waiting waiting = avenues.waiting(actor);
        return Stream.of(task("to-read", waiting.toRead()), task("to-publish", waiting.toPublish()))
                .filter(task -> Objects.requireNonNullElse(task.count(), 0L) > 0)
                .toList();
    }

    /** Whether a version belongs to a list; the list without a name has all of them. */
    static boolean lists(String only, AvenueVersion version, Actor actor) {
        String account = actor.account().value();
        return switch (only) {
            case "to-read" -> version.toReadBy(account);
            case "to-publish" -> version.toPublishBy(account);
            default -> true;
        };
    }

    private static Task task(String list, long count) {
        String key = "programme.avenue.task." + list;
        return Task.counted(
                count,
                Text.of(key),
                "/avenues?only=" + list,
                Tag.waiting(Text.of("programme.avenue.task.second")),
                Text.of(key + ".why"));
    }
}
