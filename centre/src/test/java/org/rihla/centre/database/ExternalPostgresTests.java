package org.rihla.centre.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server of somebody else is used when the environment names one that will do. */
class ExternalPostgresTests {
    @RegisterExtension static final FreshDatabase DATABASE = FreshDatabase.with();

    private final DatabaseAddress address = DATABASE.address();

    @Test
    void isNotMeantWhenTheEnvironmentNamesNone() {
        assertThat(ExternalPostgres.of(Map.of(ExternalPostgres.URL, " "))).isNull();
    }

    @Test
    void isTakenWhenItAnswersAndIsRecentEnough() {
        ExternalPostgres server = named(address.url(), address.password());
        assertThat(server.checked().address().place()).isEqualTo(address.url());
    }

    @Test
    void mayHaveItsPasswordInTheUrlWhichIsThenNeverShown() {
        String url =
                "%s?user=%s&password=%s"
                        .formatted(address.url(), address.user(), address.password());
        ExternalPostgres server = new ExternalPostgres(new DatabaseAddress(url, "", "")).checked();
        assertThat(server.address().toString()).isEqualTo(address.url());
    }

    @Test
    void isRefusedWithASentenceWhenThePasswordIsWrong() {
        ExternalPostgres server = named(address.url(), "wrong");
        assertThatThrownBy(server::checked)
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refusal -> {
                            assertThat(refusal.key()).isEqualTo("database.no-answer");
                            assertThat(refusal.arguments()).containsExactly(address.url(), "28P01");
                        });
    }

    @Test
    void isRefusedWhenItsAddressIsNoJdbcUrl() {
        ExternalPostgres server = named("postgres://server/rihla", "any");
        assertThatThrownBy(server::checked)
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("database.not-a-jdbc-url"));
    }

    @Test
    void isRefusedWhenItDoesNotStoreUnicode() {
        DatabaseAddress old = TestPostgres.server().createWithoutUnicode();
        assertThatThrownBy(() -> named(old.url(), old.password()).checked())
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("database.not-utf8"));
    }

    private ExternalPostgres named(String url, String password) {
        ExternalPostgres named =
                ExternalPostgres.of(
                        Map.of(
                                ExternalPostgres.URL, url,
                                ExternalPostgres.USER, address.user(),
                                ExternalPostgres.PASSWORD, password));
        assertThat(named).isNotNull();
        return named;
    }
}
