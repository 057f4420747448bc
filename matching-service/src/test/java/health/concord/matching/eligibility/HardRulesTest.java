package health.concord.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.GroupProfile.Admission;
import health.concord.matching.recommendation.Matching;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.A;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each hard rule where it holds, and where it nearly does. */
class HardRulesTest {

    private static Recommendation recommend(Client client, Program program) {
        return Matching.recommend(program.with(client.snapshot()), TestRules.current());
    }

    private static Set<String> holds(Client client) {
        return recommend(client, Program.demo()).holds().stream()
                .map(hold -> hold.rule() + " " + hold.code())
                .collect(Collectors.toSet());
    }

    /** The rules a group or therapist was left out by, by name. */
    private static List<String> outBy(String name, Client client, Program program) {
        return recommend(client, program).excluded().stream()
                .filter(out -> out.name().equals(name))
                .map(out -> out.rule() + " " + out.code())
                .toList();
    }

    private record Held(String rule, Client with, Client nearly) {}

    private static Client adult() {
        return Client.aged(34);
    }

    private static Client minor() {
        return Client.aged(17);
    }

    private static List<Held> holding() {
        return List.of(
                new Held("H1 SAFETY_HOLD", adult().cssrs("high"), adult().cssrs("moderate")),
                new Held("H1 SAFETY_HOLD", adult().hold(), adult()),
                new Held(
                        "H1 CSSRS_NEEDED",
                        adult().cssrs("unknown").item9(1),
                        adult().cssrs("unknown").item9(0)),
                new Held("H1 CSSRS_NEEDED", adult().cssrs(null), adult().cssrs("none")),
                new Held(
                        "H2 SAFETY_HOLD",
                        adult().has("imminentViolence", true),
                        adult().has("imminentViolence", false)),
                new Held("H2 SAFETY_HOLD", adult().has("maniaAcute", true), adult().has("maniaAcute", false)),
                new Held("H2 SAFETY_HOLD", adult().has("delirium", true), adult().has("delirium", false)),
                new Held("H2 SAFETY_HOLD", adult().has("intoxication", true), adult().has("intoxication", false)),
                new Held("H2 SAFETY_HOLD", adult().has("psychosisAcute", true), adult().has("psychosisAcute", false)),
                new Held(
                        "H2 MEDICAL_REVIEW",
                        adult().diagnosed("F25.0"),
                        adult().diagnosed("F25.0").has("psychosisAcute", false)),
                new Held("H3 MEDICAL_REVIEW", adult().score("ciwa-ar", 10), adult().score("ciwa-ar", 9)),
                new Held("H3 MEDICAL_REVIEW", adult().score("cows", 13), adult().score("cows", 12)),
                new Held(
                        "H3 MEDICAL_REVIEW", adult().has("withdrawalRisk", true), adult().has("withdrawalRisk", false)),
                new Held("H4 LEVEL_OF_CARE_OUTSIDE", adult().level("3.5"), adult().level("2.1")),
                new Held("H4 LEVEL_OF_CARE_OUTSIDE", adult().level(null), adult().level("2.1")),
                new Held("H5 GUARDIAN_CONSENT_MISSING", minor().guardian(false), minor().guardian(true)),
                new Held(
                        "H5 GUARDIAN_CONSENT_MISSING",
                        minor().guardian(null),
                        Client.aged(18).guardian(null)),
                new Held(
                        "H10 CONSENT_MISSING",
                        adult().part2(false).diagnosed("F10.20"),
                        adult().part2(false).diagnosed("F33.1")),
                new Held(
                        "H10 CONSENT_MISSING",
                        adult().part2(false).has("sobrietyDays", 4),
                        adult().part2(true).has("sobrietyDays", 4)));
    }

    @TestFactory
    Stream<DynamicTest> holdsStopAndNearMissesDoNot() {
        return holding().stream()
                .map(held -> DynamicTest.dynamicTest(held.rule(), () -> {
                    assertThat(holds(held.with())).contains(held.rule());
                    assertThat(recommend(held.with(), Program.demo()).options()).isEmpty();
                    assertThat(holds(held.nearly())).isEmpty();
                }));
    }

    @Test
    void allHoldsAreToldInTheirOrder() {
        assertThat(recommend(adult().cssrs("high").score("cows", 20).level("3.5"), Program.demo())
                        .holds())
                .extracting(Hold::rule)
                .containsExactly("H1", "H3", "H4");
    }

    private record NoGroups(String rule, Client with, Client nearly) {}

    private static List<NoGroups> withoutGroups() {
        return List.of(
                new NoGroups("H6", adult().has("crisisStatus", "ACUTE"), adult().has("crisisStatus", "RESOLVING")),
                new NoGroups("H6", adult().has("declinesGroup", true), adult().has("declinesGroup", false)),
                new NoGroups(
                        "H6",
                        adult().has("cannotHonourAgreements", true),
                        adult().has("cannotHonourAgreements", false)),
                new NoGroups("H6", adult().has("uncontrolledImpulses", true), adult()),
                new NoGroups("H6", adult().has("clashingDefences", true), adult()),
                new NoGroups("H6", adult().has("severeInternalDiscomfort", true), adult()),
                new NoGroups(
                        "H6",
                        adult().diagnosed("F20.9").has("psychosisAcute", false).has("medicationStability", "UNSTEADY"),
                        adult().diagnosed("F20.9").has("psychosisAcute", false).has("medicationStability", "STABLE")),
                new NoGroups(
                        "H7",
                        adult().has("licenceBoardExposure", true).has("declinesGroup", true),
                        adult().has("licenceBoardExposure", true)),
                new NoGroups(
                        "H9", adult().has("groupAgreementSigned", false), adult().has("groupAgreementSigned", true)),
                new NoGroups("H9", adult().has("groupAgreementSigned", false), adult()));
    }

    @TestFactory
    Stream<DynamicTest> groupsAreLeftOutWithIndividualCareMeanwhile() {
        return withoutGroups().stream()
                .map(test -> DynamicTest.dynamicTest(test.rule(), () -> {
                    var answer = recommend(test.with(), Program.demo());
                    assertThat(answer.excluded())
                            .filteredOn(out -> out.group() != null)
                            .hasSameSizeAs(Program.demo().groups())
                            .allSatisfy(out -> assertThat(out.rule()).isEqualTo(test.rule()));
                    assertThat(answer.options()).isNotEmpty().allSatisfy(option -> {
                        assertThat(option.parts())
                                .isNotEmpty()
                                .allSatisfy(part -> assertThat(part.group()).isNull());
                        assertThat(option.plan())
                                .filteredOn(note -> note.code().equals("GROUP_DEFERRED"))
                                .isNotEmpty()
                                .allSatisfy(note -> assertThat(note.on()).isAfter(A.TODAY));
                    });
                    assertThat(recommend(test.nearly(), Program.demo()).options())
                            .anySatisfy(option -> assertThat(option.parts())
                                    .anySatisfy(part -> assertThat(part.group()).isNotNull()));
                }));
    }

    private record Out(String rule, String name, Client client, Program with, Program nearly) {}

    private static GroupProfile changed(
            GroupProfile g,
            List<Admission> admission,
            String language,
            Membership membership,
            List<LocalDate> entry,
            Integer cost) {
        return new GroupProfile(
                g.id(),
                g.title(),
                g.model(),
                g.leaders(),
                g.leaderCompetencies(),
                g.sizeMin(),
                g.sizeMax(),
                g.viable(),
                membership,
                entry,
                g.minutes(),
                g.weeks(),
                g.stages(),
                g.themes(),
                g.population(),
                language,
                g.telehealth(),
                admission,
                cost);
    }

    private static List<Out> outs() {
        var thirty = List.of(new Admission("Thirty days sober", "sobrietyDays at least 30"));
        var anyone = List.<Admission>of();
        return List.of(
                new Out(
                        "H8",
                        Program.COPING,
                        adult().keptApart("t"),
                        Program.demo().seated(Program.COPING, "t"),
                        Program.demo().seated(Program.COPING, "other")),
                new Out(
                        "F-SCHEDULED",
                        Program.COPING,
                        adult(),
                        Program.demo().unscheduled(Program.COPING),
                        Program.demo()),
                new Out("H9 NO_SEAT", Program.COPING, adult(), Program.demo().full(Program.COPING, 0), Program.demo()),
                new Out(
                        "H9 NOT_SUITABLE",
                        Program.COPING,
                        adult(),
                        Program.demo().changed(Program.BEN, ben -> A.therapist(Program.BEN, "sud", "en")),
                        Program.demo()),
                new Out(
                        "H9 NOT_SUITABLE",
                        Program.CBT_ANXIETY,
                        adult(),
                        Program.demo().changed(Program.BEN, ben -> A.licensed(ben, "NY", A.TODAY.minusDays(1))),
                        Program.demo().changed(Program.BEN, ben -> A.licensed(ben, "NY", A.TODAY.plusDays(30)))),
                new Out(
                        "F-ADMISSION NOT_SUITABLE",
                        Program.COPING,
                        adult().has("sobrietyDays", 29),
                        Program.demo()
                                .changedGroup(
                                        Program.COPING,
                                        g -> changed(g, thirty, "en", Membership.OPEN, List.of(), 4000)),
                        Program.demo()
                                .changedGroup(
                                        Program.COPING,
                                        g -> changed(g, anyone, "en", Membership.OPEN, List.of(), 4000))),
                new Out(
                        "F-LANGUAGE NOT_SUITABLE",
                        Program.COPING,
                        adult(),
                        Program.demo()
                                .changedGroup(
                                        Program.COPING,
                                        g -> changed(g, anyone, "es", Membership.OPEN, List.of(), 4000)),
                        Program.demo()),
                new Out(
                        "F-ENTRY NOT_SUITABLE",
                        Program.COPING,
                        adult(),
                        Program.demo()
                                .changedGroup(
                                        Program.COPING,
                                        g -> changed(
                                                g,
                                                anyone,
                                                "en",
                                                Membership.CLOSED,
                                                List.of(A.TODAY.minusDays(3)),
                                                4000)),
                        Program.demo()
                                .changedGroup(
                                        Program.COPING,
                                        g -> changed(
                                                g,
                                                anyone,
                                                "en",
                                                Membership.CLOSED,
                                                List.of(A.TODAY.plusDays(3)),
                                                4000))),
                new Out(
                        "F-WAIT NOT_SUITABLE",
                        Program.COPING,
                        adult(),
                        Program.demo()
                                .changedGroup(
                                        Program.COPING,
                                        g -> changed(
                                                g,
                                                anyone,
                                                "en",
                                                Membership.CLOSED,
                                                List.of(A.TODAY.plusDays(30)),
                                                4000)),
                        Program.demo()
                                .changedGroup(
                                        Program.COPING,
                                        g -> changed(
                                                g,
                                                anyone,
                                                "en",
                                                Membership.CLOSED,
                                                List.of(A.TODAY.plusDays(10)),
                                                4000))),
                new Out(
                        "F-COST NOT_SUITABLE",
                        Program.COPING,
                        adult().covered(60, 3999),
                        Program.demo(),
                        Program.demo()
                                .changedGroup(
                                        Program.COPING,
                                        g -> changed(g, anyone, "en", Membership.OPEN, List.of(), 3999))),
                new Out(
                        "F-LICENCE NOT_SUITABLE",
                        Program.BEN,
                        adult(),
                        Program.demo().changed(Program.BEN, ben -> A.licensed(ben, "CO", A.TODAY.plusYears(1))),
                        Program.demo()),
                new Out(
                        "F-CASELOAD NOT_AVAILABLE",
                        Program.BEN,
                        adult(),
                        Program.demo().changed(Program.BEN, ben -> A.caseload(ben, 20)),
                        Program.demo().changed(Program.BEN, ben -> A.caseload(ben, 19))),
                new Out(
                        "F-WAIT NOT_SUITABLE",
                        Program.BEN,
                        adult(),
                        Program.demo().changed(Program.BEN, ben -> A.waiting(ben, 15)),
                        Program.demo().changed(Program.BEN, ben -> A.waiting(ben, 14))),
                new Out(
                        "F-COST NOT_SUITABLE",
                        Program.BEN,
                        adult().covered(60, 9999),
                        Program.demo(),
                        Program.demo().changed(Program.BEN, ben -> A.costing(ben, 9999))));
    }

    @TestFactory
    Stream<DynamicTest> groupsAndTherapistsAreLeftOutByTheirRule() {
        return outs().stream()
                .map(out -> DynamicTest.dynamicTest(out.rule() + " " + out.name(), () -> {
                    var hidden = out.rule().equals("H8") || out.rule().equals("F-SCHEDULED");
                    assertThat(outBy(out.name(), out.client(), out.with()))
                            .containsExactly(hidden ? "NOT_AVAILABLE NOT_AVAILABLE" : out.rule());
                    assertThat(outBy(out.name(), out.client(), out.nearly())).isEmpty();
                }));
    }

    @Test
    void availabilityAndPopulationDecide() {
        var mornings = adult().free("MO,TU,WE,TH,FR 07:00-12:30");
        assertThat(outBy(Program.COPING, mornings, Program.demo())).isEmpty();
        assertThat(outBy(Program.CBT_ANXIETY, mornings, Program.demo())).containsExactly("F-AVAILABILITY NOT_SUITABLE");
        assertThat(outBy(Program.WOMEN, adult(), Program.demo())).containsExactly("F-POPULATION NOT_SUITABLE");
        assertThat(outBy(Program.WOMEN, adult().has("gender", "women"), Program.demo()))
                .isEmpty();
        assertThat(outBy(Program.WOMEN, adult().has("themes", List.of("WOMEN")), Program.demo()))
                .isEmpty();
        assertThat(outBy(Program.WOMEN, adult().has("gender", "men"), Program.demo()))
                .containsExactly("F-POPULATION NOT_SUITABLE");
    }

    @Test
    void seatOfAnotherPersonIsNeverTold() {
        var kept = recommend(adult().keptApart("t"), Program.demo().seated(Program.COPING, "t"));
        var closed = recommend(adult(), Program.demo().unscheduled(Program.COPING));

        assertThat(kept.excluded().stream()
                        .filter(out -> out.name().equals(Program.COPING))
                        .toList())
                .isEqualTo(closed.excluded().stream()
                        .filter(out -> out.name().equals(Program.COPING))
                        .toList());
    }

    @Test
    void everyHardRuleOfTheFileIsTestedHere() {
        var tested = new LinkedHashSet<String>();
        holding().forEach(held -> tested.add(held.rule().split(" ")[0]));
        withoutGroups().forEach(test -> tested.add(test.rule()));
        outs().forEach(out -> tested.add(out.rule().split(" ")[0]));
        tested.addAll(List.of("F-AVAILABILITY", "F-POPULATION"));
        // Shown by the vignettes, 5, 6 and 6.
        tested.addAll(List.of("F-IP-STAGE", "F-CO-OCCURRING"));
        // Shown below.
        tested.add("F-TRAUMA-STORY");

        assertThat(TestRules.current().hard().stream().map(RuleSet.HardRule::id).collect(Collectors.toSet()))
                .isEqualTo(tested);
    }

    @Test
    void groupsThatTellTraumaStoriesAreNotForEarlyRecovery() {
        var program = Program.demo()
                .add(
                        A.group("Telling it", Model.SUPPORT, Program.CARA, 8, "adult", "trauma-processing"),
                        "WE 18:00-19:30");

        assertThat(outBy("Telling it", adult().diagnosed("F11.20", "F43.10"), program))
                .containsExactly("F-TRAUMA-STORY NOT_SUITABLE");
        assertThat(outBy("Telling it", adult().diagnosed("F43.10"), program)).isEmpty();
    }
}
