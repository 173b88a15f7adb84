package org.rihla.centre.employer.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferQuestions.MessageView;
import org.rihla.centre.employer.OfferQuestions.QuestionView;
import org.rihla.centre.employer.OfferQuestions.Side;
import org.rihla.centre.employer.OfferQuestions.State;
import org.rihla.centre.employer.model.QuestionBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcQuestionBook implements QuestionBook {
    private static final String QUESTION =
            """
            select question.id, question.offer, offer.code, employer.legal_name,
                question.asked_by, question.state, question.asked_on, question.due_on
            from employer.offer_question question
            join employer.offer offer on offer.id = question.offer
            join employer.employer employer on employer.id = offer.employer
            """;
    private static final String ONE =
            QUESTION + "where question.id = :id and question.offer = :offer\n";
    private static final String WAITING =
            """
            where question.state = 'OPEN' and question.asked_by <> :side
                and (cast(:employer as text) is null or offer.employer = :employer)
            """;
    private static final String A_PAGE =
            """
                and (cast(:after as text) is null
                    or (question.due_on, question.id) >
                        (select due_on, id from employer.offer_question where id = :after))
            order by question.due_on, question.id
            limit :most
            """;

    private final JdbcClient jdbc;

    JdbcQuestionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Said(String question, MessageView message) {}

    @Override
    public void add(QuestionView question) {
        jdbc.sql(
                        """
                        insert into employer.offer_question
                            (id, offer, asked_by, state, asked_on, due_on)
                        values (:id, :offer, :askedBy, :state, :askedOn, :dueOn)
                        """)
                .param("id", question.id())
                .param("offer", question.offer().value())
                .param("askedBy", question.askedBy().name())
                .param("state", question.state().name())
                .param("askedOn", question.askedOn())
                .param("dueOn", question.dueOn())
                .update();
    }

    @Override
    public void add(String id, String question, MessageView message, String by) {
        jdbc.sql(
                        """
                        insert into employer.offer_message
                            (id, question, side, said_by, said_at, words)
                        values (:id, :question, :side, :by, :at, :words)
                        """)
                .param("id", id)
                .param("question", question)
                .param("side", message.side().name())
                .param("by", by)
                .param("at", message.at().atOffset(ZoneOffset.UTC))
                .param("words", message.text())
                .update();
    }

    @Override
    public void state(String question, State state) {
        jdbc.sql("update employer.offer_question set state = :state where id = :id")
                .param("id", question)
                .param("state", state.name())
                .update();
    }

    @Override
    public void lock(OfferId offer) {
        jdbc.sql("select id from employer.offer where id = :id for update")
                .param("id", offer.value())
                .query(String.class)
                .single();
    }

    @Override
    public Optional<QuestionView> locked(OfferId offer, String question) {
        return one(ONE + "for update of question", offer, question);
    }

    @Override
    public Optional<QuestionView> find(OfferId offer, String question) {
        return one(ONE, offer, question);
    }

    @Override
    public List<QuestionView> of(OfferId offer) {
        return many(
                jdbc.sql(QUESTION + "where question.offer = :offer order by question.id desc")
                        .param("offer", offer.value()));
    }

    @Override
    public long waiting(Side side, @Nullable EmployerId employer) {
        return jdbc.sql(
                        """
                        select count(*) from employer.offer_question question
                        join employer.offer offer on offer.id = question.offer
                        """
                                + WAITING)
                .param("side", side.name())
                .param("employer", employer == null ? null : employer.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<QuestionView> waiting(
            Side side, @Nullable EmployerId employer, @Nullable String after, int most) {
        return many(
                jdbc.sql(QUESTION + WAITING + A_PAGE)
                        .param("side", side.name())
                        .param("employer", employer == null ? null : employer.value())
                        .param("after", after)
                        .param("most", most));
    }

    private Optional<QuestionView> one(String sql, OfferId offer, String question) {
        return many(jdbc.sql(sql).param("id", question).param("offer", offer.value())).stream()
                .findFirst();
    }

    private List<QuestionView> many(JdbcClient.StatementSpec asked) {
        List<QuestionView> bare = asked.query(JdbcQuestionBook::question).list();
        Map<String, List<MessageView>> said =
                messages(bare.stream().map(QuestionView::id).toArray(String[]::new));
        return bare.stream().map(one -> with(one, said.getOrDefault(one.id(), List.of()))).toList();
    }

    private Map<String, List<MessageView>> messages(String[] questions) {
        return jdbc
                .sql(
                        """
                        select question, side, said_by, said_at, words from employer.offer_message
                        where question = any(:questions)
                        order by id
                        """)
                .param("questions", questions)
                .query(JdbcQuestionBook::said)
                .list()
                .stream()
                .collect(groupingBy(Said::question, mapping(Said::message, toList())));
    }

    private static QuestionView question(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        return new QuestionView(
                row.getString("id"),
                new OfferId(row.getString("offer")),
                row.getString("code"),
                row.getString("legal_name"),
                Side.valueOf(row.getString("asked_by")),
                State.valueOf(row.getString("state")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                List.of());
    }

    private static Said said(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        return new Said(
                row.getString("question"),
                new MessageView(
                        Side.valueOf(row.getString("side")),
                        row.getString("said_by"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        row.getString("words")));
    }

    private static QuestionView with(QuestionView bare, List<MessageView> messages) {
        return new QuestionView(
                bare.id(),
                bare.offer(),
                bare.offerCode(),
                bare.employerName(),
                bare.askedBy(),
                bare.state(),
                bare.askedOn(),
                bare.dueOn(),
                messages);
    }
}
