package health.concord.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetriedTest {

    @Inject
    Flaky flaky;

    /** Fails as often as it is told, with what the database says. */
    @ApplicationScoped
    static class Flaky {

        private int calls;

        @Retried
        int call(int failures, String sqlState) {
            calls++;
            if (calls <= failures) {
                throw new IllegalStateException(new SQLException("told to", sqlState));
            }
            int needed = calls;
            calls = 0;
            return needed;
        }

        int reset() {
            int made = calls;
            calls = 0;
            return made;
        }
    }

    @Test
    void deadlockIsTriedAgain() {
        assertThat(flaky.call(2, "40P01")).isEqualTo(3);
        assertThat(flaky.call(1, "40001")).isEqualTo(2);
    }

    @Test
    void itIsNotTriedForEver() {
        assertThatThrownBy(() -> flaky.call(100, "40P01")).isInstanceOf(IllegalStateException.class);
        assertThat(flaky.reset()).isEqualTo(RetriedInterceptor.TRIES);
    }

    @Test
    void otherFaultsAreNotTriedAgain() {
        assertThatThrownBy(() -> flaky.call(1, "23505")).isInstanceOf(IllegalStateException.class);
        assertThat(flaky.reset()).isEqualTo(1);
    }
}
