package health.concord.intake.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.client.Sex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentFilesTest {

    private static final Pattern LOINC = Pattern.compile("http://loinc.org\",\\s*\"code\": \"([^\"]+)\"");

    /** Those that the clinical specification marks as checked; everything else bears a local code. */
    private static final List<String> CHECKED = List.of(
            "44249-1", "44261-6", "44260-8", "69737-5", "70274-6", "93373-9", "93374-7", "93246-7", "93247-5",
            "93248-3", "93249-1", "93250-9", "93267-3", "93269-9", "75624-7", "72109-2", "75626-2", "82666-9",
            "82667-7", "96841-2");

    static Stream<Instrument> all() {
        return Files.ALL.stream();
    }

    @Test
    void shipsTheInstrumentsOfTheJourney() {
        assertThat(Files.ALL)
                .extracting(Instrument::code)
                .containsExactly(
                        "audit-c",
                        "audit",
                        "bam",
                        "c-ssrs",
                        "cage-aid",
                        "ciwa-ar",
                        "cows",
                        "dast-10",
                        "gad-7",
                        "group-comfort",
                        "mini-spin",
                        "pcl-5",
                        "phq-9",
                        "readiness-ruler",
                        "taps-1",
                        "whodas-12");
        assertThat(Files.ALL.stream().filter(Instrument::isAnswerable))
                .extracting(Instrument::code)
                .containsExactly(
                        "audit-c",
                        "bam",
                        "c-ssrs",
                        "ciwa-ar",
                        "cows",
                        "gad-7",
                        "group-comfort",
                        "pcl-5",
                        "phq-9",
                        "readiness-ruler",
                        "taps-1");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLoincCodeIsCheckedAndHasItsCheckDigit(Instrument instrument) throws IOException {
        Matcher codes = LOINC.matcher(text(instrument));
        while (codes.find()) {
            assertThat(LoincCheckDigit.isRight(codes.group(1)))
                    .as(codes.group(1))
                    .isTrue();
            assertThat(CHECKED).contains(codes.group(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"72109-3", "97006-2", "89222-1", "72110-7", "44261-7", "x", "44261-", "44261", ""})
    void mistypedLoincCodesFail(String code) {
        assertThat(LoincCheckDigit.isRight(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"44249-1", "44261-6", "2339-0", "8867-4", "93374-7"})
    void publishedLoincCodesPass(String code) {
        assertThat(LoincCheckDigit.isRight(code)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void bandsCoverEveryTotalOnceForEachSex(Instrument instrument) {
        sums(instrument).filter(scoring -> !scoring.bands().isEmpty()).forEach(scoring -> {
            for (Sex sex : Sex.values()) {
                for (int total = scoring.min(); total <= scoring.max(); total++) {
                    int points = total;
                    assertThat(scoring.bands().stream().filter(b -> b.covers(points, sex)))
                            .as("%s %d %s", scoring.code().code(), points, sex)
                            .hasSize(1);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void answersReachExactlyTheRange(Instrument instrument) {
        sums(instrument)
                .forEach(scoring -> assertThat(scoring.items().stream()
                                .map(linkId -> instrument
                                        .questionnaire()
                                        .question(linkId)
                                        .orElseThrow())
                                .mapToInt(instrument.questionnaire()::most)
                                .sum())
                        .as(scoring.code().code())
                        .isEqualTo(scoring.max()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void optionsOfAChoiceDifferInTheirPoints(Instrument instrument) {
        instrument
                .questionnaire()
                .questions()
                .filter(q -> q.type().equals("choice"))
                .forEach(q -> assertThat(instrument.questionnaire().points(q))
                        .as(q.linkId())
                        .isNotEmpty()
                        .doesNotHaveDuplicates());
    }

    @Test
    void whatIsKnownByHeartOnlySaysSo() {
        assertThat(Files.of("pcl-5").unverified()).isNotEmpty();
        assertThat(Files.of("bam").unverified()).isNotEmpty();
        assertThat(Files.ALL.stream()
                        .filter(i -> i.change() != null && !i.change().verified()))
                .allMatch(i -> i.unverified() != null);
    }

    private static Stream<SumScoring> sums(Instrument instrument) {
        return Stream.concat(
                        Stream.of(instrument.scoring()),
                        instrument.scales() == null
                                ? Stream.<Scoring>of()
                                : instrument.scales().stream().map(Scale::scoring))
                .filter(SumScoring.class::isInstance)
                .map(SumScoring.class::cast);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachSaysItsLicenceAndSource(Instrument instrument) {
        assertThat(instrument.licence().terms()).isNotBlank();
        assertThat(instrument.licence().source()).isNotBlank();
        assertThat(instrument.scoring().source()).isNotBlank();
        assertThat(instrument.questionnaire().copyright()).isNotBlank();
        assertThat(instrument.licence().textShipped()).isEqualTo(instrument.isAnswerable());
    }

    private static String text(Instrument instrument) throws IOException {
        try (InputStream file =
                InstrumentFilesTest.class.getResourceAsStream("/instruments/" + instrument.code() + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
