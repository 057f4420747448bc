package health.concord.matching.recommendation;

import static health.concord.matching.recommendation.Asked.has;
import static health.concord.matching.recommendation.Asked.models;
import static health.concord.matching.recommendation.Asked.plan;
import static health.concord.matching.recommendation.Asked.reasons;
import static health.concord.matching.recommendation.Asked.recommend;
import static health.concord.matching.testsupport.A.id;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Model;
import health.concord.matching.testsupport.A;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import org.junit.jupiter.api.Test;

/** The last four of the eight acceptance vignettes of the clinical specification, section 7, each with what nearly was it. */
class LaterVignettesTest {

    // 5. Early sobriety, cost, wait
    private static Client earlySobriety() {
        return Client.aged(38)
                .score("audit", 24)
                .score("ciwa-ar", 4)
                .has("sobrietyDays", 10)
                .has("budgetPerSession", 6000)
                .waitsAtMost(7)
                .diagnosed("F10.20");
    }

    private static Program longWaits() {
        return Program.demo().everyTherapist(one -> A.waiting(A.costing(one, 5500), 42));
    }

    @Test
    void earlySobrietyStartsGroupsNowAndWaitsForTheIndividualAnchor() {
        var answer = recommend(earlySobriety(), longWaits());

        assertThat(answer.direction()).isEqualTo(Direction.COMBINED);
        assertThat(answer.grounds().getFirst().rule()).isEqualTo("C1-EARLY-SOBRIETY");
        assertThat(answer.shortfall()).isNull();
        var best = answer.options().getFirst();
        assertThat(models(best))
                .containsExactlyInAnyOrder(Model.PSYCHOEDUCATIONAL, Model.SKILLS_DEVELOPMENT, Model.SUPPORT);
        assertThat(answer.options()).allSatisfy(option -> {
            assertThat(models(option)).isSubsetOf(Model.PSYCHOEDUCATIONAL, Model.SKILLS_DEVELOPMENT, Model.SUPPORT);
            assertThat(plan(option)).contains("INDIVIDUAL_WAITLIST", "INTERIM_COUNSELOR_CONTACT", "IP_DEFERRED");
        });
        assertThat(best.plan())
                .filteredOn(note -> note.code().equals("INDIVIDUAL_WAITLIST"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.on()).isEqualTo(A.TODAY.plusDays(42));
                    assertThat(note.therapist()).isNotNull();
                });
        assertThat(best.startsOn()).isBefore(A.TODAY.plusDays(8));
    }

    @Test
    void earlySobrietyWithAFreeTherapistHasItsAnchor() {
        var answer = recommend(earlySobriety(), Program.demo().everyTherapist(one -> A.costing(one, 5500)));

        assertThat(answer.options().getFirst().parts()).extracting("kind").contains(PartKind.INDIVIDUAL);
        assertThat(plan(answer.options().getFirst())).doesNotContain("INDIVIDUAL_WAITLIST");
    }

    @Test
    void longSobrietyIsOfferedProcessGroups() {
        var answer = recommend(earlySobriety().has("sobrietyDays", 200).has("processReadiness", 3));

        assertThat(answer.excluded()).extracting("name").doesNotContain(Program.PROCESS);
    }

    // 6. Co-occurring
    private static Client coOccurring() {
        return Client.aged(31)
                .score("cows", 8)
                .score("dast-10", 7)
                .score("pcl-5", 40)
                .diagnosed("F11.20", "F43.10");
    }

    @Test
    void coOccurringGetsACapableTherapistAndPresentFocusedSkills() {
        var answer = recommend(coOccurring());

        assertThat(answer.direction()).isEqualTo(Direction.COMBINED);
        var best = answer.options().getFirst();
        assertThat(best.parts())
                .filteredOn(part -> part.kind() == PartKind.INDIVIDUAL)
                .singleElement()
                .satisfies(part -> assertThat(part.therapist()).isEqualTo(id(Program.MAYA)));
        assertThat(best.parts()).extracting("name").contains(Program.SAFETY);
        assertThat(reasons(best)).contains("S-PRESENT-FOCUS", "S-CO-OCCURRING");
        assertThat(answer.excluded())
                .filteredOn(out -> out.name().equals(Program.BEN))
                .extracting("rule")
                .containsExactly("F-CO-OCCURRING");
    }

    @Test
    void coOccurringIsNotMadeToWaitForAbstinence() {
        assertThat(recommend(coOccurring().has("sobrietyDays", 0)).options()).isNotEmpty();
    }

    @Test
    void withdrawalAsksForMedicalReview() {
        var answer = recommend(Client.aged(31).score("cows", 14).diagnosed("F11.20", "F43.10"));

        assertThat(answer.holds()).singleElement().satisfies(hold -> {
            assertThat(hold.code()).isEqualTo("MEDICAL_REVIEW");
            assertThat(hold.rule()).isEqualTo("H3");
        });
        assertThat(answer.options()).isEmpty();
    }

    @Test
    void withdrawalJustBelowTheBandIsPlaced() {
        assertThat(recommend(Client.aged(31).score("cows", 12).diagnosed("F11.20", "F43.10"))
                        .holds())
                .isEmpty();
    }

    // 7. Schizophrenia
    private static Client schizophrenia() {
        return Client.aged(44)
                .diagnosed("F20.9")
                .has("psychosisAcute", false)
                .has("medicationStability", "STABLE")
                .has("isolation", 3);
    }

    @Test
    void stableSchizophreniaGetsGroupsWithACheckIn() {
        var answer = recommend(schizophrenia());

        assertThat(answer.direction()).isEqualTo(Direction.GROUP);
        assertThat(answer.options()).isNotEmpty().allSatisfy(option -> {
            assertThat(models(option)).isSubsetOf(Model.SKILLS_DEVELOPMENT, Model.PSYCHOEDUCATIONAL, Model.SUPPORT);
            assertThat(has(option, PartKind.INDIVIDUAL)).isTrue();
            assertThat(plan(option)).contains("INDIVIDUAL_CHECK_IN");
        });
        assertThat(models(answer.options().getFirst())).contains(Model.SUPPORT);
    }

    @Test
    void acuteHallucinationsHold() {
        assertThat(recommend(schizophrenia().has("psychosisAcute", true)).holds())
                .extracting("rule", "code")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("H2", "SAFETY_HOLD"));
    }

    @Test
    void schizophreniaOfUnknownAcutenessIsNotTakenForStable() {
        assertThat(recommend(Client.aged(44).diagnosed("F20.9")).holds())
                .extracting("rule", "code")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("H2", "MEDICAL_REVIEW"));
    }

    // 8. Grieving teen
    private static Client teen() {
        return Client.aged(16)
                .guardian(true)
                .score("phq-9", 12)
                .cssrs("unknown")
                .item9(0)
                .has("bereavement", true);
    }

    @Test
    void grievingTeenGetsTeenSupportFamilyAndIndividual() {
        var answer = recommend(teen());

        assertThat(answer.direction()).isEqualTo(Direction.COMBINED);
        assertThat(answer.shortfall()).isNull();
        var best = answer.options().getFirst();
        assertThat(best.week().minutes()).isGreaterThanOrEqualTo(360);
        assertThat(best.parts()).extracting("name").contains(Program.TEEN_SUPPORT);
        assertThat(has(best, PartKind.INDIVIDUAL)).isTrue();
        assertThat(has(best, PartKind.FAMILY)).isTrue();
        assertThat(answer.excluded())
                .filteredOn(out -> out.name().equals(Program.ADULT_GRIEF))
                .extracting("rule")
                .containsExactly("H5");
    }

    @Test
    void teenWithoutATeenSeatGetsIndividualFamilyAndTheWaitlist() {
        var answer = recommend(
                teen(),
                Program.demo()
                        .full(Program.TEEN_SUPPORT, 2)
                        .full(Program.TEEN_SKILLS, 0)
                        .full(Program.TEEN_EDUCATION, 0));

        var best = answer.options().getFirst();
        assertThat(best.parts()).extracting("kind").containsExactly(PartKind.INDIVIDUAL, PartKind.FAMILY);
        assertThat(answer.shortfall().code()).isEqualTo("HOURS_SHORTFALL");
        assertThat(best.plan())
                .filteredOn(note ->
                        note.code().equals("GROUP_WAITLIST") && note.group().equals(id(Program.TEEN_SUPPORT)))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.position()).isEqualTo(3);
                    assertThat(note.on()).isAfter(A.TODAY);
                });
        assertThat(answer.excluded())
                .filteredOn(out -> out.name().equals(Program.TEEN_SUPPORT))
                .extracting("code")
                .containsExactly("NO_SEAT");
        assertThat(answer.excluded())
                .filteredOn(out -> out.name().equals(Program.ADULT_GRIEF))
                .extracting("rule")
                .containsExactly("H5");
    }

    @Test
    void adultMayJoinTheAdultGriefGroup() {
        var answer = recommend(Client.aged(18).has("bereavement", true));

        assertThat(answer.options().getFirst().parts()).extracting("name").contains(Program.ADULT_GRIEF);
        assertThat(answer.excluded())
                .filteredOn(out -> out.name().equals(Program.TEEN_SUPPORT))
                .extracting("rule")
                .containsExactly("H5");
    }

    @Test
    void teenWithoutGuardiansConsentIsHeld() {
        assertThat(recommend(teen().guardian(null)).holds())
                .extracting("code")
                .containsExactly("GUARDIAN_CONSENT_MISSING");
    }
}
