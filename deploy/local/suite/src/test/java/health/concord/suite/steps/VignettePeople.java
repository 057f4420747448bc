package health.concord.suite.steps;

import health.concord.suite.http.Json;
import health.concord.suite.steps.IntakeSteps.Client;
import java.util.List;

/**
 * The people of the acceptance vignettes (clinical.md, section 7), assessed and certified for intensive outpatient.
 * What a vignette does not say was not asked, except the C-SSRS, without which nobody is placed.
 */
public final class VignettePeople {

    private static final List<String> ALCOHOL = List.of("F10.20");

    private final IntakeSteps intake = new IntakeSteps();
    private final AssessmentSteps assessment = new AssessmentSteps();

    /** 1. Crisis: 34, PHQ-9 22, item 9 = 2, C-SSRS question 4 yes; prefers group. */
    public Client inCrisis() {
        Client client = admitted(Person.adult("Crisis", 34));
        assessment.phq9(client, 22, 2);
        assessment.cssrsIntent(client);
        assessment.profile(client, List.of("F33.2"), Json.of("formatPreference", 2, "groupAgreementSigned", true));
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    /** 1, variant: an item 9 above 0 and no screener. */
    public Client thinkingOfDeathUnscreened() {
        Client client = admitted(Person.adult("Unscreened", 34));
        assessment.phq9(client, 12, 1);
        assessment.profile(client, ALCOHOL, Json.of("formatPreference", 2, "groupAgreementSigned", true));
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    /** 2. Complex trauma: 29, childhood abuse, PCL-5 52, C-SSRS all no, starting processing. */
    public Client withComplexTrauma() {
        Client client = admitted(Person.adult("Trauma", 29).forMentalHealth());
        assessment.cssrsAllNo(client);
        assessment.score(client, "pcl-5", 52);
        assessment.profile(
                client,
                List.of("F43.10"),
                Json.of(
                        "traumaType", "CHILDHOOD",
                        "traumaProcessingPhase", "PROCESSING",
                        "groupAgreementSigned", true));
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    /** 3. Public and legal: a mayor, AUDIT 14, a pending case, declines group, certified 2.1. */
    public Client mayorWithACase() {
        Client client = admitted(Person.adult("Mayor", 51));
        assessment.cssrsAllNo(client);
        assessment.score(client, "audit", 14);
        assessment.profile(
                client,
                List.of("F10.10"),
                Json.of("publicExposure", true, "legalExposure", true, "declinesGroup", true));
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    /** 4. "Too anxious": 22, Mini-SPIN 9, GAD-7 12, wants connection. */
    public Client tooAnxious() {
        Client client = admitted(Person.adult("Anxious", 22).forMentalHealth());
        assessment.cssrsAllNo(client);
        assessment.score(client, "mini-spin", 9);
        assessment.gad7(client, 12);
        assessment.profile(
                client,
                List.of("F40.10"),
                Json.of(
                        "observerStart",
                        true,
                        "goals",
                        List.of("CONNECTION"),
                        "cognitiveGoals",
                        2,
                        "groupAgreementSigned",
                        true));
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    /** 5. Early sobriety, cost, wait: AUDIT 24, CIWA-Ar 4, 10 days sober, 60 dollars a session. */
    public Client tenDaysSober() {
        Client client = admitted(Person.adult("Early", 41));
        assessment.cssrsAllNo(client);
        assessment.score(client, "audit", 24);
        assessment.score(client, "ciwa-ar", 4);
        assessment.profile(
                client,
                ALCOHOL,
                Json.of(
                        "sobrietyDays", 10,
                        "recoveryStage", "PREPARATION",
                        "budgetPerSession", 6000,
                        "educationNeed", 3,
                        "skillsNeeds", List.of("COPING", "RELAPSE_PREVENTION"),
                        "supportNeed", 2,
                        "groupAgreementSigned", true));
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    /** 6. Co-occurring: opioid use disorder and PTSD, DAST-10 7, PCL-5 40; the vignette varies COWS. */
    public Client coOccurring(int cows) {
        Client client = admitted(Person.adult("Cooccurring", 37));
        assessment.cssrsAllNo(client);
        assessment.score(client, "cows", cows);
        assessment.score(client, "dast-10", 7);
        assessment.score(client, "pcl-5", 40);
        assessment.profile(
                client,
                List.of("F11.20", "F43.10"),
                Json.of(
                        "sobrietyDays",
                        5,
                        "recoveryStage",
                        "PREPARATION",
                        "skillsNeeds",
                        List.of("COPING", "EMOTION_REGULATION"),
                        "groupAgreementSigned",
                        true));
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    /** 7. Schizophrenia: steady on medication and isolated, or hearing voices that command harm. */
    public Client schizophrenia(boolean acute) {
        Client client = admitted(Person.adult("Stable", 45).forMentalHealth());
        assessment.cssrsAllNo(client);
        assessment.profile(
                client,
                List.of("F20.9"),
                Json.of(
                        "psychosisAcute",
                        acute,
                        "medicationStability",
                        acute ? "UNSTEADY" : "STABLE",
                        "isolation",
                        3,
                        "groupAgreementSigned",
                        true));
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    /** 8. Grieving teen: 16, bereaved, PHQ-9 12, item 9 = 0. */
    public Client grievingTeen() {
        Client client = admitted(Person.teen("Grieving", 16));
        assessment.phq9(client, 12, 0);
        assessment.cssrsAllNo(client);
        assessment.profile(
                client,
                List.of("F43.21"),
                Json.of("bereavement", true, "themes", List.of("GRIEF", "TEEN"), "groupAgreementSigned", true));
        assessment.certifyIntensiveOutpatient(client);
        return client;
    }

    private Client admitted(Person person) {
        Client client = intake.admit(person);
        intake.consent(client);
        return client;
    }
}
