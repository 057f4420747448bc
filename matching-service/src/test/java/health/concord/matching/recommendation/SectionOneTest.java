package health.concord.matching.recommendation;

import static health.concord.matching.recommendation.Asked.recommend;
import static health.concord.matching.testsupport.A.id;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.profile.Units;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.A;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row of section 1 of the clinical specification: with the answer its rule is named somewhere in the
 * recommendation, without it or with the answer that nearly was it, it is not.
 */
class SectionOneTest {

    private record Row(String factor, String rule, Client with, Client nearly, Program program) {

        Row(String factor, String rule, Client with, Client nearly) {
            this(factor, rule, with, nearly, Program.demo());
        }
    }

    private static Client adult() {
        return Client.aged(34);
    }

    private static Client sober() {
        return adult().diagnosed("F10.20");
    }

    private static List<Row> rows() {
        return List.of(
                new Row(
                        "crisisStatus",
                        "H6",
                        adult().has("crisisStatus", "ACUTE"),
                        adult().has("crisisStatus", "NONE")),
                new Row("C-SSRS", "H1", adult().cssrs("high"), adult().cssrs("low")),
                new Row("PHQ-9", "R-ACUTE-EPISODE", adult().score("phq-9", 20), adult().score("phq-9", 19)),
                new Row("GAD-7", "R-ACUTE-EPISODE", adult().score("gad-7", 15), adult().score("gad-7", 14)),
                new Row("acuteEpisode", "R-ACUTE-EPISODE", adult().has("acuteEpisode", true), adult()),
                new Row(
                        "sobrietyDays",
                        "C1-EARLY-SOBRIETY",
                        sober().has("sobrietyDays", 90),
                        sober().has("sobrietyDays", 91)),
                new Row("recoveryStage", "S-STAGE", adult().has("recoveryStage", "ACTION"), adult()),
                new Row("SUD", "R-SUBSTANCE-USE", adult().score("audit", 16), adult().score("audit", 15)),
                new Row(
                        "traumaType",
                        "D-TRAUMA-FIRST",
                        adult().has("traumaType", "COMPLEX").has("traumaProcessingPhase", "STARTING"),
                        adult().has("traumaType", "SINGLE").has("traumaProcessingPhase", "STARTING")),
                new Row(
                        "PCL-5",
                        "D-TRAUMA-FIRST",
                        adult().has("traumaType", "CHILDHOOD").score("pcl-5", 31),
                        adult().has("traumaType", "CHILDHOOD").score("pcl-5", 30)),
                new Row(
                        "traumaProcessingPhase",
                        "D-TRAUMA-FIRST",
                        adult().has("traumaType", "COMPLEX").has("traumaProcessingPhase", "PROCESSING"),
                        adult().has("traumaType", "COMPLEX").has("traumaProcessingPhase", "INTEGRATING")),
                new Row(
                        "goals",
                        "R-PERSONAL-GOALS",
                        adult().has("goals", List.of("DEEPLY_PERSONAL")),
                        adult().has("goals", List.of("WORK"))),
                new Row("goal cause-finding", "R-CAUSES", adult().has("goals", List.of("CAUSE_FINDING")), adult()),
                new Row(
                        "sensitiveTopics",
                        "R-SENSITIVE-TOPICS",
                        adult().has("sensitiveTopics", List.of("SHAME")),
                        adult().has("sensitiveTopics", List.of())),
                new Row(
                        "publicExposure",
                        "R-PUBLIC",
                        adult().has("publicExposure", true),
                        adult().has("publicExposure", false)),
                new Row(
                        "legalExposure",
                        "R-LEGAL",
                        adult().has("legalExposure", true),
                        adult().has("legalExposure", false)),
                new Row("licenceBoardExposure", "R-LEGAL", adult().has("licenceBoardExposure", true), adult()),
                new Row("privacyNeed", "R-PRIVACY", adult().has("privacyNeed", 1), adult().has("privacyNeed", 0)),
                new Row("pacingNeed", "R-PACING", adult().has("pacingNeed", 1), adult().has("pacingNeed", 0)),
                new Row(
                        "individualisationNeed",
                        "R-INDIVIDUAL-NEED",
                        adult().has("individualisationNeed", 2),
                        adult().has("individualisationNeed", 0)),
                new Row("modalityWanted", "S-MODALITY", adult().has("modalityWanted", List.of("CBT")), adult()),
                new Row(
                        "modalityWanted EMDR",
                        "R-MODALITY-ONE",
                        adult().has("modalityWanted", List.of("EMDR")),
                        adult().has("modalityWanted", List.of("CBT"))),
                new Row(
                        "modalityWanted CBT",
                        "R-MODALITY-CBT",
                        adult().has("modalityWanted", List.of("CBT")),
                        adult().has("modalityWanted", List.of("DBT"))),
                new Row(
                        "feedbackPreference",
                        "R-EXPERT",
                        adult().has("feedbackPreference", "PROFESSIONAL"),
                        adult().has("feedbackPreference", "PEERS")),
                new Row(
                        "oneToOneDiscomfort",
                        "R-ONE-TO-ONE",
                        adult().has("oneToOneDiscomfort", 1),
                        adult().has("oneToOneDiscomfort", 0)),
                new Row("Mini-SPIN", "C2-SOCIAL-ANXIETY", adult().score("mini-spin", 6), adult().score("mini-spin", 5)),
                new Row(
                        "groupAnxiety",
                        "C2-SOCIAL-ANXIETY",
                        adult().has("groupAnxiety", 7),
                        adult().has("groupAnxiety", 6)),
                new Row(
                        "observerStart",
                        "R-LISTEN",
                        adult().has("observerStart", true),
                        adult().has("observerStart", false)),
                new Row(
                        "groupConcerns",
                        "R-GROUP-CONCERNS",
                        adult().has("groupConcerns", List.of("JUDGEMENT")),
                        adult().has("groupConcerns", List.of())),
                new Row("bereavement", "R-GRIEF", adult().has("bereavement", true), adult().has("bereavement", false)),
                new Row("isolation", "R-ISOLATION", adult().has("isolation", 1), adult().has("isolation", 0)),
                new Row(
                        "hopelessness",
                        "R-HOPELESSNESS",
                        adult().has("hopelessness", 1),
                        adult().has("hopelessness", 0)),
                new Row(
                        "interpersonalGoals",
                        "R-INTERPERSONAL",
                        adult().has("interpersonalGoals", List.of("BOUNDARIES")),
                        adult().has("interpersonalGoals", List.of())),
                new Row(
                        "expressionDifficulty",
                        "R-EXPRESSION",
                        adult().has("expressionDifficulty", 2),
                        adult().has("expressionDifficulty", 0)),
                new Row(
                        "peerMotivation",
                        "R-PEERS",
                        adult().has("peerMotivation", 2),
                        adult().has("peerMotivation", 0)),
                new Row(
                        "skillsNeeds",
                        "R-SKILLS",
                        adult().has("skillsNeeds", List.of("STRESS")),
                        adult().has("skillsNeeds", List.of())),
                new Row(
                        "educationNeed",
                        "R-EDUCATION",
                        adult().has("educationNeed", 1),
                        adult().has("educationNeed", 0)),
                new Row(
                        "cognitiveGoals",
                        "R-COGNITIVE",
                        adult().has("cognitiveGoals", 1),
                        adult().has("cognitiveGoals", 0)),
                new Row(
                        "processReadiness",
                        "R-PROCESS",
                        adult().has("processReadiness", 3),
                        adult().has("processReadiness", 0)),
                new Row("supportNeed", "R-SUPPORT", adult().has("supportNeed", 2), adult().has("supportNeed", 0)),
                new Row(
                        "psychosisAcute",
                        "D-STABLE-PSYCHOSIS",
                        adult().diagnosed("F20.9").has("psychosisAcute", false),
                        adult().has("psychosisAcute", false)),
                new Row(
                        "formatPreference",
                        "S-PREF-FORMAT",
                        adult().prefers(1, null, null),
                        adult().prefers(0, null, null)),
                new Row(
                        "sharingComfort low",
                        "R-SHARING-LITTLE",
                        adult().has("sharingComfort", 1),
                        adult().has("sharingComfort", 2)),
                new Row(
                        "sharingComfort high",
                        "R-SHARING-EASILY",
                        adult().has("sharingComfort", 3),
                        adult().has("sharingComfort", 2)),
                new Row(
                        "themes",
                        "S-THEME",
                        adult().has("themes", List.of("recovery")),
                        adult().has("themes", List.of("sailing"))),
                new Row("birthDate", "D-TEEN", Client.aged(17).guardian(true), Client.aged(18)),
                new Row("group size", "S-SMALL", adult().has("privacyNeed", 2), adult().has("privacyNeed", 1)),
                new Row(
                        "budgetPerSession",
                        "F-COST",
                        adult().has("budgetPerSession", 3999),
                        adult().has("budgetPerSession", 12_000)),
                new Row(
                        "coverage",
                        "F-UNITS",
                        adult(),
                        adult(),
                        Program.demo().units(new Units(true, "Blue", 5, null))),
                new Row("maxWaitDays", "F-WAIT", adult().waitsAtMost(0), adult().waitsAtMost(14)),
                new Row(
                        "availability",
                        "F-AVAILABILITY",
                        adult().free("MO 06:00-07:00"),
                        adult().free("MO,TU,WE,TH,FR 06:00-22:00")),
                new Row(
                        "attendanceBarriers",
                        "S-BARRIERS",
                        adult().has("attendanceBarriers", List.of("TRANSPORT")),
                        adult().has("attendanceBarriers", List.of("WORK")),
                        Program.demo().changedGroup(Program.COPING, A::telehealth)),
                new Row("preferences", "S-PREF-THERAPIST", adult().prefers(null, null, id(Program.MAYA)), adult()),
                new Row("alliance", "R-ALLIANCE", adult().has("alliance", 4), adult().has("alliance", 5)),
                new Row(
                        "alliance kept",
                        "S-ALLIANCE",
                        adult().has("alliance", 9).prefers(null, null, id(Program.MAYA)),
                        adult().has("alliance", 6).prefers(null, null, id(Program.MAYA))),
                new Row(
                        "culturalPreferences",
                        "S-PREF-GENDER",
                        adult().has("culturalPreferences", List.of("THERAPIST_WOMAN")),
                        adult(),
                        Program.demo().everyTherapist(one -> A.working(one, "cbt", "women", ""))),
                new Row(
                        "readiness",
                        "R-READINESS",
                        adult().score("readiness-ruler", 4),
                        adult().score("readiness-ruler", 5)),
                new Row(
                        "groupAgreementSigned",
                        "H9",
                        adult().has("groupAgreementSigned", false),
                        adult().has("groupAgreementSigned", true)),
                new Row(
                        "function score",
                        "R-FUNCTION",
                        adult().has("functionImpairment", 2),
                        adult().has("functionImpairment", 1)),
                new Row("WHODAS", "R-FUNCTION", adult().score("whodas-12", 24), adult().score("whodas-12", 23)),
                new Row(
                        "coordinationConsent",
                        "R-COORDINATION",
                        adult().has("coordinationConsent", false),
                        adult().has("coordinationConsent", true)),
                new Row(
                        "clinicianDecision",
                        "R-CLINICIAN-COMBINED",
                        adult().has("clinicianDecision", "COMBINED"),
                        adult()),
                new Row(
                        "clientAgreed",
                        "R-SHARED-DECISION",
                        adult().has("clientAgreed", false),
                        adult().has("clientAgreed", true)),
                new Row("levelOfCare", "H4", adult().level("3.1"), adult().level("2.1")),
                new Row(
                        "serviceNeeds",
                        "R-SERVICES",
                        adult().has("serviceNeeds", List.of("CASE_MANAGEMENT")),
                        adult().has("serviceNeeds", List.of())),
                new Row(
                        "priorGroupExperience",
                        "P-PREPARATION",
                        adult().has("priorGroupExperience", "BAD"),
                        adult().has("priorGroupExperience", "GOOD")),
                new Row(
                        "clinicianDecision group",
                        "R-CLINICIAN-GROUP",
                        adult().has("clinicianDecision", "GROUP"),
                        adult().has("clinicianDecision", "COMBINED")),
                new Row(
                        "clinicianDecision individual",
                        "R-CLINICIAN-INDIVIDUAL",
                        adult().has("clinicianDecision", "INDIVIDUAL"),
                        adult()),
                new Row("budget", "R-COST", adult().has("budgetPerSession", 12_000), adult()),
                new Row("budget kept", "S-COST", adult().has("budgetPerSession", 12_000), adult()),
                new Row(
                        "early sobriety's anchor",
                        "R-EARLY-SOBRIETY",
                        sober().has("sobrietyDays", 90),
                        sober().has("sobrietyDays", 91)),
                new Row(
                        "social anxiety's practice",
                        "R-SOCIAL-ANXIETY",
                        adult().has("groupAnxiety", 7),
                        adult().has("groupAnxiety", 6)),
                new Row(
                        "structured groups",
                        "R-STABLE-PSYCHOSIS",
                        adult().diagnosed("F20.9").has("medicationStability", "STABLE"),
                        adult().has("medicationStability", "STABLE")),
                new Row("teen in both", "R-TEEN", Client.aged(17).guardian(true), Client.aged(18)),
                new Row("family sessions", "S-FAMILY", Client.aged(17).guardian(true), Client.aged(18)),
                new Row(
                        "trauma's own sessions",
                        "R-TRAUMA",
                        adult().has("traumaType", "COMPLEX"),
                        adult().has("traumaType", "SINGLE")),
                new Row("trauma skill", "S-TRAUMA-SKILL", adult().has("traumaType", "SINGLE"), adult()),
                new Row(
                        "co-occurring",
                        "D-CO-OCCURRING",
                        adult().diagnosed("F10.20", "F33.1"),
                        adult().diagnosed("F33.1")),
                new Row(
                        "co-occurring skill",
                        "S-CO-OCCURRING",
                        adult().diagnosed("F10.20", "F33.1"),
                        adult().diagnosed("F33.1")),
                new Row("addiction skill", "S-SUD-SKILL", adult().score("dast-10", 1), adult().score("dast-10", 0)),
                new Row(
                        "therapist's language",
                        "S-PREF-LANGUAGE",
                        adult().prefers(null, "es", null),
                        adult().prefers(0, null, null)),
                new Row(
                        "about grief",
                        "S-GRIEF-THEME",
                        adult().has("bereavement", true),
                        adult().has("bereavement", false)),
                new Row(
                        "listening first",
                        "S-OPEN-FIRST",
                        adult().has("observerStart", true),
                        adult().has("observerStart", false)),
                new Row(
                        "skills of the theme",
                        "S-SKILLS-THEME",
                        adult().has("skillsNeeds", List.of("COPING")),
                        adult().has("skillsNeeds", List.of("SAILING"))),
                new Row(
                        "mutualHelp",
                        "R-MUTUAL-HELP",
                        adult().has("mutualHelp", "REGULAR"),
                        adult().has("mutualHelp", "NONE")));
    }

    @TestFactory
    Stream<DynamicTest> everyRowIsNamedWhenItMattersAndOnlyThen() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.factor() + " by " + row.rule(), () -> {
                    assertThat(named(recommend(row.with(), row.program()))).contains(row.rule());
                    var nearly = row.rule().equals("F-UNITS")
                            ? Program.demo().units(new Units(true, "Blue", 200, null))
                            : row.program();
                    assertThat(named(recommend(row.nearly(), nearly))).doesNotContain(row.rule());
                }));
    }

    /** A factor added to the rule file without a person who has it, and one who nearly has it, is noticed. */
    @Test
    void noFactorOfTheFileIsLeftOut() {
        var tested = rows().stream().map(Row::rule).toList();

        assertThat(TestRules.current().rows())
                .filteredOn(row -> row.weight().signum() > 0 || row.vote() > 0)
                .extracting(RuleSet.Row::id)
                .isSubsetOf(tested);
        assertThat(TestRules.current().decisive())
                .extracting(RuleSet.Decisive::id)
                .isSubsetOf(tested);
    }

    /** Formats do equally well for depression, PTSD, social phobia and personality disorders, so it changes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"F32.1", "F33.1", "F40.10", "F60.3"})
    void aDiagnosisOnParSpeaksForNeither(String diagnosis) {
        var with = recommend(adult().diagnosed(diagnosis));
        var without = recommend(adult());

        assertThat(with.direction()).isEqualTo(without.direction());
        assertThat(with.options().getFirst().week())
                .isEqualTo(without.options().getFirst().week());
        assertThat(named(with)).doesNotContain("R-ON-PAR");
    }

    /** All rules a recommendation names, wherever it does; H9 counts only where it keeps the person out of groups. */
    private static Set<String> named(Recommendation made) {
        var rules = new TreeSet<String>();
        made.holds().forEach(hold -> rules.add(hold.rule()));
        made.grounds().forEach(ground -> rules.add(ground.rule()));
        made.excluded().forEach(out -> rules.add(out.rule()));
        made.options().forEach(option -> {
            option.pros().forEach(reason -> rules.add(reason.rule()));
            option.cons().forEach(reason -> rules.add(reason.rule()));
            option.plan().stream()
                    .filter(note -> !note.code().equals("GROUP_AGREEMENT"))
                    .forEach(note -> rules.add(note.rule()));
            option.warnings().forEach(warning -> rules.add(warning.rule()));
        });
        return rules;
    }
}
