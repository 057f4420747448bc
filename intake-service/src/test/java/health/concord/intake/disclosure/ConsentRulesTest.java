package health.concord.intake.disclosure;

import static health.concord.intake.consent.Category.COUNSELLING_NOTES;
import static health.concord.intake.consent.Category.MEDICATION;
import static health.concord.intake.consent.Category.MH;
import static health.concord.intake.consent.Category.SUD;
import static health.concord.intake.consent.RecipientKind.CLINIC;
import static health.concord.intake.consent.RecipientKind.NAMED;
import static health.concord.intake.consent.RecipientKind.PAYER;
import static health.concord.intake.consent.RecipientKind.TPO_CLASS;
import static health.concord.intake.consent.Use.EMERGENCY;
import static health.concord.intake.consent.Use.LEGAL;
import static health.concord.intake.consent.Use.OPERATIONS;
import static health.concord.intake.consent.Use.PAYMENT;
import static health.concord.intake.consent.Use.REFERRAL_STATUS;
import static health.concord.intake.consent.Use.TREATMENT;
import static health.concord.intake.disclosure.Reason.CATEGORY_NOT_COVERED;
import static health.concord.intake.disclosure.Reason.CONSENT_EXPIRED;
import static health.concord.intake.disclosure.Reason.CONSENT_IN_FORCE;
import static health.concord.intake.disclosure.Reason.CONSENT_MISSING;
import static health.concord.intake.disclosure.Reason.CONSENT_REVOKED;
import static health.concord.intake.disclosure.Reason.COUNSELLING_NOTES_APART;
import static health.concord.intake.disclosure.Reason.COURT_ORDER_NOT_DECIDED;
import static health.concord.intake.disclosure.Reason.EMERGENCY_IN_FORCE;
import static health.concord.intake.disclosure.Reason.NO_EMERGENCY_DECLARED;
import static health.concord.intake.disclosure.Reason.PURPOSE_NOT_COVERED;
import static health.concord.intake.disclosure.Reason.RECIPIENT_NOT_NAMED;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.intake.client.ClientBuilder;
import health.concord.intake.consent.Category;
import health.concord.intake.consent.Consent;
import health.concord.intake.consent.ConsentBuilder;
import health.concord.intake.consent.RecipientKind;
import health.concord.intake.consent.RedisclosureNotices;
import health.concord.intake.consent.Use;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");
    private static final String PLAN = "Blue Plains Health";

    static Stream<Arguments> table() {
        ConsentBuilder tpo = new ConsentBuilder();
        return Stream.of(
                row("no consent", List.of(), asked(PAYER, PLAN, PAYMENT, SUD), CONSENT_MISSING),
                row("named payer, payment", of(tpo), asked(PAYER, PLAN, PAYMENT, SUD), CONSENT_IN_FORCE),
                row(
                        "spelling of the name",
                        of(tpo),
                        asked(PAYER, " blue plains HEALTH ", PAYMENT, SUD),
                        CONSENT_IN_FORCE),
                row("TPO covers treatment", of(tpo), asked(PAYER, PLAN, TREATMENT, MH), CONSENT_IN_FORCE),
                row("TPO covers operations", of(tpo), asked(PAYER, PLAN, OPERATIONS, SUD, MH), CONSENT_IN_FORCE),
                row(
                        "TPO covers no status to referrers",
                        of(tpo),
                        asked(PAYER, PLAN, REFERRAL_STATUS, SUD),
                        PURPOSE_NOT_COVERED),
                row("TPO covers no proceedings", of(tpo), asked(PAYER, PLAN, LEGAL, SUD), PURPOSE_NOT_COVERED),
                row("TPO names no emergency", of(tpo), asked(PAYER, PLAN, EMERGENCY, SUD), NO_EMERGENCY_DECLARED),
                row(
                        "consent to proceedings",
                        of(new ConsentBuilder().to(NAMED, "County court").onlyFor(LEGAL)),
                        asked(NAMED, "County court", LEGAL, SUD),
                        CONSENT_IN_FORCE),
                row(
                        "consent to proceedings covers no treatment",
                        of(new ConsentBuilder().to(NAMED, "County court").onlyFor(LEGAL)),
                        asked(NAMED, "County court", TREATMENT, SUD),
                        PURPOSE_NOT_COVERED),
                row(
                        "participant of an intermediary",
                        of(new ConsentBuilder().toIntermediary("Exchange", "Lakeside")),
                        asked(CLINIC, "lakeside", TREATMENT, SUD),
                        CONSENT_IN_FORCE),
                row(
                        "no participant of the intermediary",
                        of(new ConsentBuilder().toIntermediary("Exchange", "Lakeside")),
                        asked(CLINIC, "Riverside", TREATMENT, SUD),
                        RECIPIENT_NOT_NAMED),
                row(
                        "revoked notes consent",
                        of(new ConsentBuilder().notes().revokedAt("2026-03-03T15:00:00Z")),
                        asked(PAYER, PLAN, PAYMENT, COUNSELLING_NOTES),
                        CONSENT_REVOKED),
                row(
                        "expired notes consent",
                        of(new ConsentBuilder().notes().until("2026-03-09")),
                        asked(PAYER, PLAN, PAYMENT, COUNSELLING_NOTES),
                        CONSENT_EXPIRED),
                row("another payer", of(tpo), asked(PAYER, "Other Plan", PAYMENT, SUD), RECIPIENT_NOT_NAMED),
                row("same name, another kind", of(tpo), asked(CLINIC, PLAN, PAYMENT, SUD), RECIPIENT_NOT_NAMED),
                row(
                        "more than was agreed",
                        of(tpo),
                        asked(PAYER, PLAN, PAYMENT, SUD, MEDICATION),
                        CATEGORY_NOT_COVERED),
                row(
                        "class covers any payer",
                        of(new ConsentBuilder().to(TPO_CLASS, "my plans")),
                        asked(PAYER, "Any", PAYMENT, SUD),
                        CONSENT_IN_FORCE),
                row(
                        "class covers any clinic",
                        of(new ConsentBuilder().to(TPO_CLASS, "my plans")),
                        asked(CLINIC, "Any", TREATMENT, SUD),
                        CONSENT_IN_FORCE),
                row(
                        "class covers no one else",
                        of(new ConsentBuilder().to(TPO_CLASS, "my plans")),
                        asked(NAMED, "An uncle", TREATMENT, SUD),
                        RECIPIENT_NOT_NAMED),
                row(
                        "specific purpose alone",
                        of(new ConsentBuilder().onlyFor(REFERRAL_STATUS)),
                        asked(PAYER, PLAN, PAYMENT, SUD),
                        PURPOSE_NOT_COVERED),
                row(
                        "specific purpose",
                        of(new ConsentBuilder().to(CLINIC, "Riverside").onlyFor(REFERRAL_STATUS)),
                        asked(CLINIC, "Riverside", REFERRAL_STATUS, SUD),
                        CONSENT_IN_FORCE),
                row(
                        "last day",
                        of(new ConsentBuilder().until("2026-03-10")),
                        asked(PAYER, PLAN, PAYMENT, SUD),
                        CONSENT_IN_FORCE),
                row(
                        "day after the last",
                        of(new ConsentBuilder().until("2026-03-09")),
                        asked(PAYER, PLAN, PAYMENT, SUD),
                        CONSENT_EXPIRED),
                row(
                        "revoked",
                        of(new ConsentBuilder().revokedAt("2026-03-03T15:00:00Z")),
                        asked(PAYER, PLAN, PAYMENT, SUD),
                        CONSENT_REVOKED),
                row(
                        "revoked says more than unnamed",
                        of(
                                new ConsentBuilder().to(PAYER, "Other"),
                                new ConsentBuilder().revokedAt("2026-03-03T15:00:00Z")),
                        asked(PAYER, PLAN, PAYMENT, SUD),
                        CONSENT_REVOKED),
                row(
                        "a new consent after a revocation",
                        of(
                                new ConsentBuilder().revokedAt("2026-03-03T15:00:00Z"),
                                new ConsentBuilder().signedAt("2026-03-04T09:00:00-05:00")),
                        asked(PAYER, PLAN, PAYMENT, SUD),
                        CONSENT_IN_FORCE),
                row(
                        "notes are not in a general consent",
                        of(tpo),
                        asked(PAYER, PLAN, PAYMENT, COUNSELLING_NOTES),
                        CONSENT_MISSING),
                row(
                        "notes with their own consent",
                        of(new ConsentBuilder().notes()),
                        asked(PAYER, PLAN, PAYMENT, COUNSELLING_NOTES),
                        CONSENT_IN_FORCE),
                row(
                        "notes consent covers nothing else",
                        of(new ConsentBuilder().notes()),
                        asked(PAYER, PLAN, PAYMENT, SUD),
                        CONSENT_MISSING),
                row(
                        "notes with anything else",
                        of(tpo, new ConsentBuilder().notes()),
                        asked(PAYER, PLAN, PAYMENT, SUD, COUNSELLING_NOTES),
                        COUNSELLING_NOTES_APART));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("table")
    void decisionTable(String name, List<Consent> consents, DecideDisclosure asked, Reason reason) {
        ConsentRules.Outcome outcome = ConsentRules.decide(consents, List.of(), asked, TODAY, NOW);

        assertThat(outcome.reason()).isEqualTo(reason);
        assertThat(outcome.verdict()).isEqualTo(reason == CONSENT_IN_FORCE ? Verdict.PERMIT : Verdict.DENY);
    }

    @Test
    void onlyAConsentOrAnEmergencyInForcePermits() {
        assertThat(Arrays.stream(Reason.values())
                        .filter(r -> new ConsentRules.Outcome(r, null).verdict() == Verdict.PERMIT))
                .containsExactly(CONSENT_IN_FORCE, EMERGENCY_IN_FORCE);
    }

    @Test
    void courtOrderIsNeverDecidedHereWhateverWasSigned() {
        DecideDisclosure asked = new DecideDisclosure(
                UUID.randomUUID(),
                new AskedRecipient(PAYER, PLAN, null),
                PAYMENT,
                List.of(SUD),
                null,
                Basis.COURT_ORDER);

        ConsentRules.Outcome outcome = ConsentRules.decide(of(new ConsentBuilder()), List.of(), asked, TODAY, NOW);

        assertThat(outcome.reason()).isEqualTo(COURT_ORDER_NOT_DECIDED);
        assertThat(outcome.verdict()).isEqualTo(Verdict.DENY);
    }

    static Stream<Arguments> emergencies() {
        return Stream.of(
                Arguments.of("its recipient", NAMED, "Dr Okafor", List.of(SUD), 0, EMERGENCY_IN_FORCE),
                Arguments.of("the recipient's hospital", CLINIC, "City Hospital", List.of(SUD), 0, EMERGENCY_IN_FORCE),
                Arguments.of("another person", NAMED, "Dr Who", List.of(SUD), 0, NO_EMERGENCY_DECLARED),
                Arguments.of("a payer", PAYER, "City Hospital", List.of(SUD), 0, NO_EMERGENCY_DECLARED),
                Arguments.of("more than declared", NAMED, "Dr Okafor", List.of(SUD, MH), 0, NO_EMERGENCY_DECLARED),
                Arguments.of("notes", NAMED, "Dr Okafor", List.of(COUNSELLING_NOTES), 0, NO_EMERGENCY_DECLARED),
                Arguments.of("last minute", NAMED, "Dr Okafor", List.of(SUD), 59, EMERGENCY_IN_FORCE),
                Arguments.of("after its end", NAMED, "Dr Okafor", List.of(SUD), 60, NO_EMERGENCY_DECLARED));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @MethodSource("emergencies")
    void emergencyTable(
            String name, RecipientKind kind, String recipient, List<Category> what, int minutesLater, Reason reason) {
        EmergencyDisclosure emergency = EmergencyDisclosure.declare(
                ClientBuilder.adult(),
                new DeclareEmergency("Dr Okafor", "City Hospital", "Overdose.", "Unconscious.", List.of(SUD), null),
                NOW,
                "clara");
        DecideDisclosure asked = new DecideDisclosure(
                UUID.randomUUID(), new AskedRecipient(kind, recipient, null), EMERGENCY, what, null, null);

        ConsentRules.Outcome outcome =
                ConsentRules.decide(List.of(), List.of(emergency), asked, TODAY, NOW.plusSeconds(60L * minutesLater));

        assertThat(outcome.reason()).isEqualTo(reason);
        assertThat(outcome.emergency()).isEqualTo(reason == EMERGENCY_IN_FORCE ? emergency.id() : null);
    }

    @Test
    void noticeBearsTheStatementAndTheScope() {
        Consent consent = new ConsentBuilder().until("2027-03-01").build();

        assertThat(new RedisclosureNotices().on(TODAY, consent))
                .startsWith("42 CFR part 2 prohibits unauthorized use or disclosure of these records.")
                .contains("SUD, MH", "treatment, payment and health care operations", PLAN, "2026-03-02", "2027-03-01");
    }

    private static List<Consent> of(ConsentBuilder... consents) {
        return Arrays.stream(consents).map(ConsentBuilder::build).toList();
    }

    private static DecideDisclosure asked(RecipientKind kind, String name, Use use, Category... categories) {
        return new DecideDisclosure(
                UUID.randomUUID(),
                new AskedRecipient(kind, name, null),
                use,
                List.of(categories),
                LocalDate.parse("2026-03-02"),
                null);
    }

    private static Arguments row(String name, List<Consent> consents, DecideDisclosure asked, Reason reason) {
        return Arguments.of(name, consents, asked, reason);
    }
}
