package health.concord.intake.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {

    @Test
    void labelShowsGivenNameAndInitial() {
        assertThat(ClientBuilder.adult().displayName()).isEqualTo("Jordan Rivera");
        assertThat(ClientBuilder.adult().label()).isEqualTo("Jordan R.");
    }

    @ParameterizedTest
    @CsvSource({"2008-03-02,18,false", "2008-03-03,17,true", "1991-05-04,34,false"})
    void ageIsThatOfTheDay(LocalDate born, int age, boolean minor) {
        LocalDate day = LocalDate.parse("2026-03-02");

        assertThat(ClientBuilder.born(born).ageOn(day)).isEqualTo(age);
        assertThat(ClientBuilder.born(born).isMinorOn(day)).isEqualTo(minor);
    }
}
