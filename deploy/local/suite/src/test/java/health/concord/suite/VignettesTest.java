package health.concord.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.suite.http.Json;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.program.DemoProgram;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.PlacementSteps;
import health.concord.suite.steps.Recommendation;
import health.concord.suite.steps.Recommendation.Option;
import health.concord.suite.steps.Recommendation.Part;
import health.concord.suite.steps.Slot;
import health.concord.suite.steps.VignettePeople;
import health.concord.suite.steps.WeekSteps;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The acceptance vignettes (clinical.md, section 7), each from referral to recommendation over HTTP, placed over the
 * demo program's therapists and groups. Numbers are the vignettes'.
 */
@OnSuite
@Order(10)
class VignettesTest {

    private final VignettePeople people = new VignettePeople();
    private final IntakeSteps intake = new IntakeSteps();
    private final PlacementSteps placement = new PlacementSteps();
    private final WeekSteps week = new WeekSteps();

    @BeforeAll
    static void program() {
        DemoProgram.load();
    }

    @Test
    void vignette1_crisisIsHeldWhateverThePreference() {
        Client client = people.inCrisis();

        assertThat(intake.safetyHolds(client)).isNotEmpty();
        Recommendation recommendation = recommendation(client);

        assertThat(recommendation.holds()).contains("SAFETY_HOLD");
        assertThat(recommendation.holdRules()).contains("H1");
        assertThat(recommendation.options()).isEmpty();
    }

    @Test
    void vignette1_anItem9AnswerWithoutTheScreenerAsksForIt() {
        Client client = people.thinkingOfDeathUnscreened();

        Recommendation recommendation = recommendation(client);

        assertThat(recommendation.holds()).containsExactly("CSSRS_NEEDED");
        assertThat(recommendation.options()).isEmpty();
    }

    @Test
    void vignette2_complexTraumaBeginsWithAnIndividualTraumaTherapist() {
        Client client = people.withComplexTrauma();

        Recommendation recommendation = recommendation(client);

        assertThat(recommendation.direction()).isEqualTo("INDIVIDUAL");
        Option best = recommendation.best();
        assertThat(best.parts("GROUP")).isEmpty();
        assertThat(competencies(best.parts("INDIVIDUAL").getFirst())).contains("trauma");
        assertThat(best.plan()).contains("GROUP_DEFERRED");
    }

    @Test
    void vignette3_publicAndLegalExposureIsIndividualOnlyWithTheShortfallSaid() {
        Client client = people.mayorWithACase();

        Recommendation recommendation = recommendation(client);

        assertThat(recommendation.shortfall()).isEqualTo("HOURS_SHORTFALL");
        assertThat(recommendation.options()).isNotEmpty().allSatisfy(option -> {
            assertThat(option.parts("GROUP")).isEmpty();
            assertThat(option.parts("INDIVIDUAL")).isNotEmpty();
        });
        assertThat(recommendation.json().toString()).contains("\"H7\"");
    }

    @Test
    void vignette4_tooAnxiousIsPreparedForASmallStructuredGroup() {
        Client client = people.tooAnxious();

        Recommendation recommendation = recommendation(client);

        assertThat(recommendation.direction()).isEqualTo("COMBINED");
        Option best = recommendation.best();
        assertThat(best.parts("INDIVIDUAL")).isNotEmpty();
        assertThat(best.models()).contains("COGNITIVE_BEHAVIOURAL").doesNotContain("INTERPERSONAL_PROCESS");
        assertThat(best.parts("GROUP"))
                .allSatisfy(part -> assertThat(
                                placement.group(part.group()).get("sizeMax").asInt())
                        .isLessThanOrEqualTo(8));
        assertThat(best.plan()).contains("PREPARATION", "OBSERVER_START");
    }

    @Test
    void vignette5_earlySobrietyGetsGroupsNowAndWaitsForTheIndividualAnchor() {
        Client client = people.tenDaysSober();

        Recommendation recommendation = recommendation(client);

        assertThat(recommendation.direction()).isEqualTo("COMBINED");
        Option best = recommendation.best();
        assertThat(best.models())
                .contains("PSYCHOEDUCATIONAL", "SKILLS_DEVELOPMENT", "SUPPORT")
                .doesNotContain("INTERPERSONAL_PROCESS");
        assertThat(best.parts("INDIVIDUAL")).isEmpty();
        assertThat(best.plan()).contains("INDIVIDUAL_WAITLIST", "INTERIM_COUNSELOR_CONTACT", "IP_DEFERRED");
        assertWeekIsFeasible(best, 540, 3);
    }

    @Test
    void vignette6_coOccurringIsTreatedTogetherAndNotMadeToWaitForAbstinence() {
        Recommendation recommendation = recommendation(people.coOccurring(8));

        assertThat(recommendation.direction()).isEqualTo("COMBINED");
        Option best = recommendation.best();
        assertThat(competencies(best.parts("INDIVIDUAL").getFirst())).contains("co-occurring");
        assertThat(best.parts("GROUP")).anySatisfy(part -> {
            assertThat(part.model()).isEqualTo("SKILLS_DEVELOPMENT");
            assertThat(texts(placement.group(part.group()).get("themes"))).contains("present-focused");
        });
        assertThat(best.plan()).doesNotContain("GROUP_WAITLIST");
        assertWeekIsFeasible(best, 540, 3);
    }

    @Test
    void vignette6_withdrawalAtCows14IsForMedicalReviewFirst() {
        Recommendation recommendation = recommendation(people.coOccurring(14));

        assertThat(recommendation.holds()).containsExactly("MEDICAL_REVIEW");
        assertThat(recommendation.holdRules()).containsExactly("H3");
        assertThat(recommendation.options()).isEmpty();
    }

    @Test
    void vignette7_stableSchizophreniaGetsStructuredGroupsWithACheckIn() {
        Recommendation recommendation = recommendation(people.schizophrenia(false));

        assertThat(recommendation.direction()).isEqualTo("GROUP");
        Option best = recommendation.best();
        assertThat(best.models()).isNotEmpty().isSubsetOf("SKILLS_DEVELOPMENT", "PSYCHOEDUCATIONAL", "SUPPORT");
        assertThat(best.parts("INDIVIDUAL")).isNotEmpty();
        assertThat(best.plan()).contains("INDIVIDUAL_CHECK_IN");
    }

    @Test
    void vignette7_acuteHallucinationsThatCommandHarmAreAHold() {
        Client client = people.schizophrenia(true);

        assertThat(intake.safetyHolds(client)).isNotEmpty();
        Recommendation recommendation = recommendation(client);

        assertThat(recommendation.holds()).contains("SAFETY_HOLD");
        assertThat(recommendation.options()).isEmpty();
    }

    @Test
    void vignette8_grievingTeenGetsTheTeenGroupWithFamilyAndIndividual() {
        Recommendation recommendation = recommendation(people.grievingTeen());

        assertThat(recommendation.direction()).isEqualTo("COMBINED");
        assertThat(recommendation.excluded(DemoProgram.ADULT_GRIEF_GROUP)).contains("H5");
        Option best = recommendation.best();
        assertThat(best.models()).containsOnly("SUPPORT");
        assertThat(best.parts("GROUP"))
                .allSatisfy(
                        part -> assertThat(texts(placement.group(part.group()).get("population")))
                                .contains("adolescent"));
        assertThat(best.parts("INDIVIDUAL")).isNotEmpty();
        assertThat(best.parts("FAMILY")).isNotEmpty();
        assertWeekIsFeasible(best, 360, 3);
    }

    @Test
    void vignette8_whenTheTeenGroupIsFullItIsIndividualAndFamilyAndTheWaitlist() {
        List<UUID> filling = fill(DemoProgram.TEEN_GROUP);
        try {
            Recommendation recommendation = recommendation(people.grievingTeen());

            assertThat(recommendation.excluded(DemoProgram.ADULT_GRIEF_GROUP)).contains("H5");
            Option best = recommendation.best();
            assertThat(best.parts("GROUP")).isEmpty();
            assertThat(best.parts("INDIVIDUAL")).isNotEmpty();
            assertThat(best.parts("FAMILY")).isNotEmpty();
            assertThat(best.plan()).contains("GROUP_WAITLIST");
            assertThat(recommendation.shortfall()).isEqualTo("HOURS_SHORTFALL");
        } finally {
            filling.forEach(week::release);
        }
    }

    private Recommendation recommendation(Client client) {
        return placement.recommended(intake.requestPlacement(client));
    }

    private List<String> competencies(Part individual) {
        return texts(placement.therapist(individual.therapist()).get("competencies"));
    }

    /** Takes every seat of a group until the test is over. */
    private List<UUID> fill(String title) {
        UUID group = UUID.fromString(placement.groupTitled(title).get("id").asText());
        List<UUID> placements = new ArrayList<>();
        LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        for (JsonNode series : week.seriesOf(group)) {
            for (int seat = series.get("seatsLeft").asInt(); seat > 0; seat--) {
                UUID placed = UUID.randomUUID();
                UUID id = UUID.fromString(series.get("id").asText());
                week.hold(placed, UUID.randomUUID(), UUID.randomUUID(), IntakeSteps.SITE, id, from)
                        .expect(200);
                placements.add(placed);
            }
        }
        return placements;
    }

    private static void assertWeekIsFeasible(Option option, int minutes, int days) {
        assertThat(option.weekMinutes()).isGreaterThanOrEqualTo(minutes);
        assertThat(option.weekDays()).isGreaterThanOrEqualTo(days);
        List<Slot> slots = option.slots();
        for (Slot one : slots) {
            assertThat(slots.stream().filter(one::overlaps))
                    .as("at the time of %s", one)
                    .containsExactly(one);
        }
    }

    private static List<String> texts(JsonNode array) {
        return Json.stream(array).map(JsonNode::asText).toList();
    }
}
