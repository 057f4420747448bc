package health.concord.billing.rule;

import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PolicyTerms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What must be in order before a line may be billed, whatever the day and the week made of it. */
final class LineChecks {

    private final ClientFacts facts;
    private final Set<UUID> unsigned;

    LineChecks(ClientFacts facts) {
        this.facts = facts;
        this.unsigned = facts.services().stream()
                .filter(service -> !service.noteSigned())
                .map(WorkedService::id)
                .collect(Collectors.toSet());
    }

    void check(BillableLine line) {
        facts.standing().forEach(line::hold);
        payer(line);
        if (line.policy() != null) {
            PolicyTerms terms = line.policy().terms();
            diagnosis(line, terms);
            site(line, terms);
            note(line, terms);
            certification(line, terms);
            timelyFiling(line, terms);
            partialHospitalization(line, terms);
        }
    }

    /** A state's Medicaid, for one, names the plan that pays: a claim on the state would come back (ottehr #7447). */
    private static void payer(BillableLine line) {
        Cover cover = line.cover();
        if (cover != null && cover.billTo() != null) {
            line.hold(Hold.of(
                    HoldCode.PAYER_DIFFERS,
                    cover.billTo(),
                    "The payer answered that " + cover.billTo() + " is to be billed: take that payer over."));
        }
    }

    /** A claim points each line at a diagnosis; a statement to the person does not. */
    private void diagnosis(BillableLine line, PolicyTerms terms) {
        if (terms.claimForm() != ClaimForm.STATEMENT
                && !facts.episode(line.episode()).map(EpisodeFact::hasDiagnosis).orElse(false)) {
            line.hold(Hold.of(HoldCode.DIAGNOSIS_MISSING, "The episode has no diagnosis on file."));
        }
    }

    /** Medicare, for one, pays an intensive outpatient program at some kinds of site only (billing.md section 1). */
    private void site(BillableLine line, PolicyTerms terms) {
        if (!terms.pays(facts.siteKind())) {
            line.hold(Hold.of(
                    HoldCode.SITE_INELIGIBLE,
                    facts.siteKind().name(),
                    "The payer does not pay a site of the kind " + facts.siteKind() + "."));
        }
    }

    private void note(BillableLine line, PolicyTerms terms) {
        long missing = line.services().stream()
                .filter(share -> unsigned.contains(share.service()))
                .count();
        if (terms.noteRequired() && missing > 0) {
            line.hold(Hold.of(
                    HoldCode.NOTE_MISSING, String.valueOf(missing), missing + " of the line's notes are not signed."));
        }
    }

    /**
     * A certification covers its own day and the days after it, never one before: a late one does not reach back (42 CFR
     * 424.24(d), billing.md section 1).
     */
    private void certification(BillableLine line, PolicyTerms terms) {
        if (terms.certificationDays() == null) {
            return;
        }
        int days = terms.certificationDays();
        CertifiedNeed certified = facts.episode(line.episode()).stream()
                .flatMap(episode -> episode.certifications().stream())
                .filter(one -> !one.on().isAfter(line.date()))
                .max(Comparator.comparing(CertifiedNeed::on))
                .orElse(null);
        if (certified == null) {
            line.hold(Hold.of(HoldCode.CERT_MISSING, "No certification is on file for " + line.date() + "."));
            return;
        }
        LocalDate last = certified.on();
        line.trace(
                "CERTIFICATION",
                "Certified on " + last + ", good until " + last.plusDays(days),
                Map.of("certifiedOn", last, "days", days));
        if (line.date().isAfter(last.plusDays(days))) {
            line.hold(Hold.of(
                    HoldCode.CERT_EXPIRED,
                    last.plusDays(days).toString(),
                    "The certification ended on " + last.plusDays(days) + "."));
        }
        if (terms.certifiedWeekMinMinutes() != null) {
            certifiedWeek(line, certified, terms.certifiedWeekMinMinutes());
        }
    }

    /**
     * Medicare wants the physician to certify a need of at least nine hours a week (42 CFR 424.24(d), 410.44; billing.md
     * section 1). One that states none states too few.
     */
    private static void certifiedWeek(BillableLine line, CertifiedNeed certified, int needed) {
        int stated = certified.minutesOn(line.date()).orElse(0);
        line.trace(
                "CERTIFIED_WEEK",
                stated + " of at least " + needed + " minutes a week were certified on " + certified.on(),
                Map.of("certifiedOn", certified.on(), "minutes", stated, "minutesNeeded", needed));
        if (stated < needed) {
            line.hold(Hold.of(
                    HoldCode.CERT_WEEK_MINUTES,
                    stated + "/" + needed,
                    (stated == 0
                                    ? "The certification of " + certified.on() + " states no time a week"
                                    : "The certification of " + certified.on() + " states " + stated
                                            + " minutes a week")
                            + "; the payer wants at least " + needed + "."));
        }
    }

    /**
     * Medicare returns an intensive outpatient claim that overlaps a partial hospitalization, or follows one within seven
     * days (MM13496; the wording is ambiguous, so the number of days is the policy's).
     */
    private void partialHospitalization(BillableLine line, PolicyTerms terms) {
        Integer days = terms.phpGapDays();
        if (days == null) {
            return;
        }
        facts.stays().stream()
                .filter(stay -> !line.date().isBefore(stay.from())
                        && !line.date().isAfter(stay.until().plusDays(days)))
                .map(OtherStay::until)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> line.hold(Hold.of(
                        HoldCode.PHP_TOO_CLOSE,
                        last.toString(),
                        "Partial hospitalization until " + last + " is within " + days + " days of " + line.date()
                                + ".")));
    }

    private void timelyFiling(BillableLine line, PolicyTerms terms) {
        LocalDate last = line.date().plusDays(terms.timelyFilingDays());
        if (facts.today().isAfter(last)) {
            line.hold(Hold.of(HoldCode.TIMELY_FILING, last.toString(), "The claim had to be in by " + last + "."));
        }
    }
}
