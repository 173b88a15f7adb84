package org.rihla.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interrupted season goes on where it was, whoever came first at the counters. */
class JournalTests {
    private static final Reply YES = Reply.of("POST /people", 201, "{\"id\": \"1\"}");

    @TempDir Path data;

    @Test
    void theSameQuestionHasTheSameKeyAfterARestartInAnyOrder() throws IOException {
        Journal first = Journal.in(data);
        String zineb = first.key("counter.a POST /people zineb");
        String rkia = first.key("counter.b POST /people rkia");
        Journal second = Journal.in(data);
        assertThat(second.key("counter.b POST /people rkia")).isEqualTo(rkia);
        assertThat(second.key("counter.a POST /people zineb")).isEqualTo(zineb);
    }

    @Test
    void theSameQuestionAskedAgainIsAnotherRequest() throws IOException {
        Journal journal = Journal.in(data);
        assertThat(journal.key("omar POST /approvals {}"))
                .isNotEqualTo(journal.key("omar POST /approvals {}"));
    }

    @Test
    void whatWasAnsweredIsKnownAndWhatWasCutShortIsAskedAgain() throws IOException {
        Journal first = Journal.in(data);
        String answered = first.key("a");
        first.add(answered, YES);
        Files.writeString(
                data.resolve("demo-journal.jsonl"),
                "{\"key\": \"b\", \"re",
                StandardOpenOption.APPEND);
        Journal second = Journal.in(data);
        assertThat(second.known()).isEqualTo(1);
        assertThat(second.known(answered)).isEqualTo(YES);
        assertThat(second.known("b")).isNull();
    }

    @Test
    void aSeasonPlayedInOneGoKeepsNothing() {
        Journal journal = Journal.unkept("12 7");
        String key = journal.key("a");
        journal.add(key, YES);
        assertThat(journal.known(key)).isNull();
    }

    @Test
    void theSameSeasonPlayedAgainAsksUnderTheSameKeysAndAnotherSeedDoesNot() {
        assertThat(Journal.unkept("12 7").key("a")).isEqualTo(Journal.unkept("12 7").key("a"));
        assertThat(Journal.unkept("12 8").key("a")).isNotEqualTo(Journal.unkept("12 7").key("a"));
    }

    @Test
    void theSameQuestionAskedTwiceIsTwoQuestions() {
        Journal journal = Journal.unkept("12 7");
        assertThat(journal.key("a")).isNotEqualTo(journal.key("a"));
    }
}
