package org.rihla.centre.candidate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonView.DocumentView;
import org.rihla.centre.candidate.model.NameKeys;
import org.rihla.centre.candidate.model.Person;
import org.rihla.centre.candidate.model.PersonFiles;
import org.rihla.centre.network.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPersonFiles implements PersonFiles {
    private static final String NEXT = "select nextval('candidate.person_number')";
    private static final String WAIT =
            "select count(pg_advisory_xact_lock(hashtextextended(:key, 27)))";
    private static final String ADD =
            """
            insert into candidate.person
                (id, number, given_latin, family_latin, given_arabic, family_arabic, sex, birth_date,
                 birth_precision, cin, commune, agency, phone, phone_owner, speaks, page_language,
                 farm_months, isco_experience, reference, name_key, name_keys, folded,
                 registered_at, version)
            values
                (:id, :number, :givenLatin, :familyLatin, :givenArabic, :familyArabic, :sex, :birthDate,
                 :birthPrecision, :cin, :commune, :agency, :phone, :phoneOwner, :speaks, :pageLanguage,
                 :farmMonths, :iscoExperience, :reference, :nameKey, :nameKeys, :folded,
                 :registeredAt, :version)
            """;
    private static final String REPLACE =
            """
            update candidate.person
            set given_latin = :givenLatin, family_latin = :familyLatin, given_arabic = :givenArabic,
                family_arabic = :familyArabic, sex = :sex, birth_date = :birthDate,
                birth_precision = :birthPrecision, cin = :cin, commune = :commune, agency = :agency,
                phone = :phone, phone_owner = :phoneOwner, speaks = :speaks,
                page_language = :pageLanguage, farm_months = :farmMonths,
                isco_experience = :iscoExperience, name_key = :nameKey, name_keys = :nameKeys,
                folded = :folded, version = version + 1
            where id = :id and version = :version
            """;
    private static final String FORGET_FORMS =
            "delete from candidate.person_form where person = :id";
    private static final String ADD_FORMS =
            """
            insert into candidate.person_form (form, person, agency)
            select form, :id, :agency from unnest(:forms) as form
            """;
    // One row by its key: a plan that PostgreSQL keeps, while the plan for a list is made each
    // time.
    private static final String ONE = "select * from candidate.person where id = :known";
    private static final String LOCK_ONE = ONE + " for update";
    private static final String OUTLINE =
            "select sex, birth_date, agency, commune from candidate.person where id = :known";
    private static final String FIND = "select * from candidate.person where id = any(:ids)";
    private static final String BY_REFERENCE =
            "select * from candidate.person where reference = :known";
    private static final String BY_NUMBER = "select * from candidate.person where number = :known";
    private static final String BY_CIN = "select * from candidate.person where cin = :cin";
    private static final String SIMILAR =
            """
            select * from candidate.person
            where id <> :id and cin = :cin
            union
            select * from candidate.person
            where id <> :id and name_key = :nameKey
                and birth_date between :yearStart and :yearEnd
                and (birth_date = :birthDate or birth_precision <> 'DAY' or :precision <> 'DAY')
            union
            select * from candidate.person
            where id <> :id and name_key = :nameKey and phone_reversed = reverse(:phone)
            limit 50
            """;
    private static final String PAPERS =
            """
            select person, type, issued_on, valid_until, seen_on from candidate.document
            where person = any(:ids) order by person, type
            """;
    private static final String PAPERS_OF_ONE =
            """
            select person, type, issued_on, valid_until, seen_on from candidate.document
            where person = :id order by type
            """;
    private static final String PUT =
            """
            insert into candidate.document (person, type, issued_on, valid_until, seen_on)
            values (:person, :type, :issuedOn, :validUntil, :seenOn)
            on conflict (person, type) do update
            set issued_on = excluded.issued_on, valid_until = excluded.valid_until,
                seen_on = excluded.seen_on
            """;

    private final JdbcClient jdbc;

    JdbcPersonFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long nextSerial() {
        return jdbc.sql(NEXT).query(Long.class).single();
    }

    @Override
    public void waitForTwins(Person person) {
        String cin = person.content().cin();
        if (cin != null) {
            wait("cin " + cin);
        }
        wait("name " + NameKeys.whole(person.name().latin()));
    }

    private void wait(String key) {
        jdbc.sql(WAIT).param("key", key).query(Long.class).single();
    }

    @Override
    public void add(Person person) {
        jdbc.sql(ADD).params(PersonRow.columns(person)).update();
        addForms(person);
        person.documents().forEach(paper -> put(person.id(), paper));
    }

    @Override
    public boolean replace(Person person) {
        int rows = jdbc.sql(REPLACE).params(PersonRow.columns(person)).update();
        if (rows == 0) {
            return false;
        }
        jdbc.sql(FORGET_FORMS).param("id", person.id().value()).update();
        addForms(person);
        return true;
    }

    @Override
    public void put(PersonId person, DocumentView paper) {
        jdbc.sql(PUT)
                .param("person", person.value())
                .param("type", paper.type().name())
                .param("issuedOn", paper.issuedOn())
                .param("validUntil", paper.validUntil())
                .param("seenOn", paper.seenOn())
                .update();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return one(ONE, id.value());
    }

    @Override
    public Optional<Person> lock(PersonId id) {
        return one(LOCK_ONE, id.value());
    }

    @Override
    public Optional<Outline> outline(PersonId id) {
        return jdbc.sql(OUTLINE)
                .param("known", id.value())
                .query((row, _) ->
                        new Outline(
                                NewPerson.Sex.valueOf(row.getString("sex")),
                                row.getObject("birth_date", LocalDate.class),
                                new AgencyId(row.getString("agency")),
                                row.getString("commune")))
                .optional();
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        return withPapers(
                jdbc.sql(FIND)
                        .param("ids", ids.stream().map(PersonId::value).toArray(String[]::new))
                        .query((row, _) -> PersonRow.read(row))
                        .list());
    }

    @Override
    public Optional<Person> byReference(String reference) {
        return one(BY_REFERENCE, reference);
    }

    @Override
    public Optional<Person> byNumber(String number) {
        return one(BY_NUMBER, number);
    }

    private Optional<Person> one(String sql, String known) {
        return jdbc.sql(sql)
                .param("known", known)
                .query((row, _) -> PersonRow.read(row))
                .optional()
                .map(this::withPapers);
    }

    private Person withPapers(Person person) {
        List<DocumentView> papers =
                jdbc.sql(PAPERS_OF_ONE)
                        .param("id", person.id().value())
                        .query((row, _) -> paper(row))
                        .list();
        Person complete = person;
        for (DocumentView paper : papers) {
            complete = complete.with(paper);
        }
        return complete;
    }

    @Override
    public List<Person> byCin(String cin) {
        return jdbc.sql(BY_CIN).param("cin", cin).query((row, _) -> PersonRow.read(row)).list();
    }

    @Override
    public List<Person> similar(Person person) {
        LocalDate birth = person.content().birthDate();
        return jdbc.sql(SIMILAR)
                .param("id", person.id().value())
                .param("cin", person.content().cin())
                .param("nameKey", NameKeys.whole(person.name().latin()))
                .param("birthDate", birth)
                .param("yearStart", birth.withDayOfYear(1))
                .param("yearEnd", birth.withMonth(12).withDayOfMonth(31))
                .param("precision", person.content().birthPrecision().name())
                .param("phone", person.content().phone())
                .query((row, _) -> PersonRow.read(row))
                .list();
    }

    private void addForms(Person person) {
        jdbc.sql(ADD_FORMS)
                .param("id", person.id().value())
                .param("agency", person.agency().value())
                .param("forms", PersonRow.forms(person).toArray(String[]::new))
                .update();
    }

    private List<Person> withPapers(List<Person> people) {
        if (people.isEmpty()) {
            return people;
        }
        Map<String, List<DocumentView>> papers = new HashMap<>();
        jdbc.sql(PAPERS)
                .param("ids", people.stream().map(p -> p.id().value()).toArray(String[]::new))
                .query(row -> {
                    papers.computeIfAbsent(row.getString("person"), _ -> new ArrayList<>())
                            .add(paper(row));
                });
        return people.stream().map(person -> filed(person, papers)).toList();
    }

    private static Person filed(Person person, Map<String, List<DocumentView>> papers) {
        Person complete = person;
        for (DocumentView paper : papers.getOrDefault(person.id().value(), List.of())) {
            complete = complete.with(paper);
        }
        return complete;
    }

    private static DocumentView paper(ResultSet row) throws SQLException {
        return new DocumentView(
                DocumentType.valueOf(row.getString("type")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("seen_on", LocalDate.class));
    }
}
