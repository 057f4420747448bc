package health.concord.matching.recommendation;

import static health.concord.matching.testsupport.A.id;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.A;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The eight acceptance vignettes of the clinical specification, section 7, each with what nearly was it. */
class VignettesTest {

    private static Recommendation recommend(Client client) {
        return recommend(client, Program.demo());
    }

    private static Recommendation recommend(Client client, Program program) {
        return Matching.recommend(program.with(client.snapshot()), TestRules.current());
    }

    private static Set<Model> models(Option option) {
        return option.parts().stream()
                .filter(part -> part.kind() == PartKind.GROUP)
                .map(Part::model)
                .collect(Collectors.toSet());
    }

    private static List<String> plan(Option option) {
        return option.plan().stream().map(PlanNote::code).toList();
    }

    private static boolean has(Option option, PartKind kind) {
        return option.parts().stream().anyMatch(part -> part.kind() == kind);
    }

    private static List<String> reasons(Option option) {
        return option.pros().stream().map(Reason::rule).toList();
    }

    // 1. Crisis
    private static Client crisis() {
        return Client.aged(34).score("phq-9", 22).item9(2).cssrs("high").prefers(2, null, null);
    }

    @Test
    void crisisHoldsThoughGroupIsPreferred() {
        var answer = recommend(crisis());

        assertThat(answer.holds()).singleElement().satisfies(hold -> {
            assertThat(hold.code()).isEqualTo("SAFETY_HOLD");
            assertThat(hold.rule()).isEqualTo("H1");
        });
        assertThat(answer.options()).isEmpty();
        assertThat(answer.direction()).isNull();
    }

    @Test
    void itemNineWithoutScreenerAsksForTheScreener() {
        assertThat(recommend(crisis().cssrs("unknown")).holds())
                .extracting("code")
                .containsExactly("CSSRS_NEEDED");
    }

    @Test
    void lowRiskOnTheScreenerIsPlaced() {
        assertThat(recommend(crisis().cssrs("low")).options()).isNotEmpty();
    }

    // 2. Complex trauma
    private static Client complexTrauma() {
        return Client.aged(29)
                .score("pcl-5", 52)
                .has("traumaType", "CHILDHOOD")
                .has("traumaProcessingPhase", "PROCESSING");
    }

    @Test
    void complexTraumaGetsTheTraumaTherapistAndDefersGroup() {
        var answer = recommend(complexTrauma());

        assertThat(answer.direction()).isEqualTo(Direction.INDIVIDUAL);
        assertThat(answer.grounds().getFirst().rule()).isEqualTo("D-TRAUMA-FIRST");
        assertThat(answer.options()).isNotEmpty().allSatisfy(option -> {
            assertThat(option.parts()).allSatisfy(part -> {
                assertThat(part.kind()).isEqualTo(PartKind.INDIVIDUAL);
                assertThat(part.therapist()).isEqualTo(id(Program.MAYA));
            });
            assertThat(plan(option)).contains("GROUP_DEFERRED");
            assertThat(option.shortfall()).isNotNull();
        });
        assertThat(answer.shortfall().code()).isEqualTo("HOURS_SHORTFALL");
        assertThat(answer.excluded())
                .filteredOn(out -> out.therapist() != null && out.therapist().equals(id(Program.BEN)))
                .extracting("rule")
                .containsExactly("D-TRAUMA-FIRST");
    }

    @Test
    void traumaNotBeingProcessedIsCombined() {
        assertThat(recommend(complexTrauma().has("traumaProcessingPhase", "STABILISING"))
                        .direction())
                .isEqualTo(Direction.COMBINED);
    }

    @Test
    void lowTraumaScoreDoesNotDecide() {
        assertThat(recommend(Client.aged(29)
                                .score("pcl-5", 20)
                                .has("traumaType", "CHILDHOOD")
                                .has("traumaProcessingPhase", "PROCESSING"))
                        .direction())
                .isEqualTo(Direction.COMBINED);
    }

    // 3. Public figure with a legal case
    private static Client mayor() {
        return Client.aged(51)
                .score("audit", 14)
                .has("publicExposure", true)
                .has("legalExposure", true)
                .has("declinesGroup", true);
    }

    @Test
    void exposedClientWhoDeclinesGroupGetsIndividualOnlyAndIsToldTheShortfall() {
        var answer = recommend(mayor());

        assertThat(answer.direction()).isEqualTo(Direction.INDIVIDUAL);
        assertThat(answer.options()).isNotEmpty().allSatisfy(option -> {
            assertThat(has(option, PartKind.GROUP)).isFalse();
            assertThat(option.shortfall()).isNotNull();
            assertThat(option.shortfall().minutes())
                    .isEqualTo(540 - option.week().minutes());
            assertThat(option.shortfall().days()).isEqualTo(3 - option.week().days());
        });
        assertThat(answer.excluded())
                .filteredOn(out -> out.group() != null)
                .hasSize(Program.demo().groups().size())
                .allSatisfy(out -> assertThat(out.rule()).isEqualTo("H7"));
    }

    @Test
    void exposedClientWhoDoesNotDeclineIsOfferedGroups() {
        var answer = recommend(mayor().has("declinesGroup", false));

        assertThat(answer.direction()).isEqualTo(Direction.COMBINED);
        assertThat(answer.options())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(has(option, PartKind.GROUP)).isTrue());
        assertThat(answer.shortfall()).isNull();
    }

    @Test
    void clientWhoOnlyDeclinesIsNotOfferedGroupsByAnotherRule() {
        var answer = recommend(Client.aged(51).has("declinesGroup", true));

        assertThat(answer.options().getFirst().plan()).extracting("rule").contains("H6");
        assertThat(answer.excluded())
                .filteredOn(out -> out.group() != null)
                .extracting("rule")
                .containsOnly("H6");
    }

    // 4. Too anxious
    private static Client anxious() {
        return Client.aged(22)
                .score("mini-spin", 9)
                .score("gad-7", 12)
                .has("observerStart", true)
                .has("isolation", 2)
                .has("goals", List.of("CONNECTION"));
    }

    @Test
    void anxiousClientIsPreparedAndGetsASmallStructuredGroup() {
        var answer = recommend(anxious());

        assertThat(answer.direction()).isEqualTo(Direction.COMBINED);
        assertThat(answer.grounds().getFirst().rule()).isEqualTo("C2-SOCIAL-ANXIETY");
        assertThat(answer.options()).isNotEmpty();
        var best = answer.options().getFirst();
        assertThat(models(best)).contains(Model.COGNITIVE_BEHAVIOURAL);
        assertThat(answer.options()).allSatisfy(option -> {
            assertThat(models(option))
                    .isSubsetOf(Model.COGNITIVE_BEHAVIOURAL, Model.SKILLS_DEVELOPMENT)
                    .isNotEmpty();
            assertThat(has(option, PartKind.INDIVIDUAL)).isTrue();
            assertThat(plan(option)).contains("PREPARATION", "OBSERVER_START");
        });
        assertThat(answer.excluded())
                .filteredOn(
                        out -> out.name().equals(Program.PROCESS) || out.name().equals(Program.CBT_RELAPSE))
                .extracting("rule")
                .containsOnly("C2-SOCIAL-ANXIETY");
    }

    @Test
    void littleSocialAnxietyLeavesAllModelsOpen() {
        var answer = recommend(Client.aged(22).score("mini-spin", 5).score("gad-7", 12));

        assertThat(answer.grounds()).extracting("rule").doesNotContain("C2-SOCIAL-ANXIETY");
        assertThat(answer.excluded()).extracting("name").doesNotContain(Program.PROCESS);
    }

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
