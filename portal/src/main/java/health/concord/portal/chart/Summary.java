package health.concord.portal.chart;

import health.concord.portal.billing.Balance;
import health.concord.portal.billing.ClaimRow;
import health.concord.portal.billing.Dollars;
import health.concord.portal.billing.UnitsLeft;
import health.concord.portal.intake.Consent;
import health.concord.portal.intake.Episode;
import health.concord.portal.intake.LevelOfCare;
import health.concord.portal.intake.Profile;
import health.concord.portal.intake.SafetyStatus;
import health.concord.portal.language.Say;
import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Hours;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one page that says how things stand with a client, and what comes next. */
record Summary(
        ChartHead head,
        Answer<List<Consent>> consents,
        Answer<SafetyStatus> safety,
        Answer<Profile> profile,
        Answer<LevelOfCare> level,
        Answer<List<PlacementRequest>> requests,
        Answer<Hours> hours,
        Answer<UnitsLeft> coverage,
        Answer<Balance> balance,
        Answer<List<ClaimRow>> claims) {

    private static final Set<String> OPEN =
            Set.of("HELD", "READY", "BATCHED", "SENT", "ACKNOWLEDGED", "ACCEPTED", "PARTLY_PAID", "APPEALED");

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(consents, safety, profile, level, requests, hours, coverage, balance, claims));
        return Outage.among(all);
    }

    /** The consent billing and placement rest on; null when there is none in force. */
    public @Nullable Consent consentInForce() {
        List<Consent> all = consents.orNull();
        return all == null
                ? null
                : all.stream()
                        .filter(Consent::isActive)
                        .filter(Consent::isTpo)
                        .findFirst()
                        .orElse(null);
    }

    public LevelOfCare.@Nullable Decision decision() {
        LevelOfCare known = level.orNull();
        return known == null ? null : known.decision();
    }

    public @Nullable PlacementRequest request() {
        List<PlacementRequest> all = requests.orNull();
        return all == null || all.isEmpty() ? null : all.getLast();
    }

    /** What payers still owe, of claims that are not settled. */
    public String openWords() {
        List<ClaimRow> all = claims.orNull();
        if (all == null || all.isEmpty()) {
            return Say.words("chart.noClaims");
        }
        List<ClaimRow> open =
                all.stream().filter(claim -> OPEN.contains(claim.state())).toList();
        return Say.words(
                "chart.openClaims",
                Dollars.of(open.stream().mapToLong(ClaimRow::totalCents).sum()),
                open.size(),
                all.size());
    }

    public boolean isHoldingClaims() {
        List<ClaimRow> all = claims.orNull();
        return all != null && all.stream().anyMatch(claim -> claim.state().equals("HELD"));
    }

    /** The way from referral to treatment; empty once the client is in treatment, or where intake can't be asked. */
    public List<Step> steps() {
        Episode way = head.way();
        SafetyStatus screened = safety.orNull();
        Profile known = profile.orNull();
        LevelOfCare rated = level.orNull();
        if (way == null
                || way.isClosed()
                || consents.orNull() == null
                || screened == null
                || known == null
                || rated == null) {
            return List.of();
        }
        if (way.stage().equals("REFERRED")) {
            return List.of(step(Say.words("referral.accept"), false, "/referrals", Role.INTAKE_COORDINATOR));
        }
        PlacementRequest asked = request();
        List<Step> steps = new ArrayList<>();
        steps.add(chart(Say.words("chart.doConsent"), consentInForce() != null, Tab.CONSENTS, "", Role.CLINICIAN));
        steps.add(
                chart(Say.words("chart.doSafety"), screened.isScreened(), Tab.ASSESSMENTS, "/c-ssrs", Role.CLINICIAN));
        steps.add(chart(Say.words("chart.doProfile"), known.revision() > 0, Tab.PROFILE, "", Role.CLINICIAN));
        steps.add(chart(Say.words("chart.doRate"), rated.ratings().revision() > 0, Tab.LEVEL, "#rate", Role.CLINICIAN));
        steps.add(step(
                Say.words("chart.doLevel"),
                rated.decision() != null,
                head.path() + Tab.LEVEL.path() + "#decide",
                Role.CLINICIAN));
        steps.add(chart(Say.words("chart.doPlacement"), asked != null, Tab.PLACEMENT, "", Role.CLINICIAN));
        steps.add(step(
                Say.words("chart.doWeek"),
                asked != null && asked.isAccepted(),
                asked == null ? head.path() + Tab.PLACEMENT.path() : "/placement-requests/" + asked.id(),
                Role.CLINICIAN));
        UnitsLeft paid = coverage.orNull();
        steps.add(new Step(
                Say.words("chart.doPayer"),
                paid != null && paid.payer() != null,
                head.person().hasAny(Set.of(Role.BILLER, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN))
                        ? head.path() + Tab.COVERAGE.path()
                        : null,
                Say.words("chart.billerOrIntake")));
        return steps;
    }

    /** What stands in the way of a placement first. */
    public @Nullable Step next() {
        return steps().stream().filter(step -> !step.done()).findFirst().orElse(null);
    }

    private Step chart(String title, boolean done, Tab tab, String below, Role first) {
        return new Step(
                title,
                done,
                head.person().hasAny(Set.of(first, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN))
                        ? head.path() + tab.path() + below
                        : null,
                Say.words("chart.intakeOrClinician"));
    }

    private Step step(String title, boolean done, String path, Role role) {
        return new Step(
                title, done, head.person().hasAny(Set.of(role, Role.PROGRAM_ADMIN)) ? path : null, role.title());
    }
}
