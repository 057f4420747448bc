package health.concord.billing.batch;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.client.Episode;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Insured;
import health.concord.billing.delivery.Program;
import health.concord.billing.edi.FileForm;
import health.concord.billing.edi.FiledClaim;
import health.concord.billing.edi.FiledLine;
import health.concord.billing.edi.OtherPayer;
import health.concord.billing.edi.Practitioner;
import health.concord.billing.edi.Subscriber;
import health.concord.billing.edi.ValueCode;
import health.concord.billing.money.Money;
import health.concord.billing.policy.PolicyTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes claims in the form of one file; one that lacks something meanwhile is left out. */
final class FiledForm {

    /** The short statement of 42 CFR 2.32(a)(2); it goes with every claim of substance use care. */
    static final String NOTICE = "42 CFR PART 2 PROHIBITS UNAUTHORIZED USE OR DISCLOSURE OF THESE RECORDS.";

    private final FilingFacts facts;
    private final BatchOrder order;
    private final boolean institutional;

    FiledForm(FilingFacts facts, BatchOrder order) {
        this.facts = facts;
        this.order = order;
        this.institutional = order.fileForm() == FileForm.INSTITUTIONAL;
    }

    Optional<FiledClaim> of(Claim claim) {
        Episode episode = facts.episode(claim);
        PolicyTerms terms = facts.terms(claim);
        List<String> diagnoses = episode == null ? List.of() : episode.diagnosesOnClaim();
        if (episode == null || terms == null || diagnoses.isEmpty()) {
            return Optional.empty();
        }
        Optional<Insured> insured = Insured.of(facts.client(claim), facts.cover(claim), order.payer());
        Optional<List<OtherPayer>> others = facts.earlier().of(claim, facts.client(claim));
        Optional<String> frequency = facts.interim().frequency(claim, terms, episode);
        boolean originalUnknown = claim.succession().original() != null && facts.original(claim) == null;
        if (insured.isEmpty() || others.isEmpty() || frequency.isEmpty() || originalUnknown) {
            return Optional.empty();
        }
        return Optional.of(written(claim, insured.get(), terms, diagnoses, frequency.get(), others.get()));
    }

    private FiledClaim written(
            Claim claim,
            Insured insured,
            PolicyTerms terms,
            List<String> diagnoses,
            String frequency,
            List<OtherPayer> others) {
        String facility = institutional
                ? Objects.requireNonNull(terms.typeOfBill()).substring(0, 2)
                : claim.lines().getFirst().placeOfService();
        Practitioner practitioner = rendering(claim.lines().getFirst());
        Subscriber subscriber = insured.subscriber().as(facts.earlier().place(claim));
        return new FiledClaim(
                claim.number(),
                institutional ? subscriber.withoutReason() : subscriber,
                insured.payer(),
                insured.patient(),
                facility,
                frequency,
                order.payer().acceptsAssignment(),
                insured.benefitsAssigned(),
                facts.original(claim),
                facts.authorisation(claim),
                claim.lines().stream().anyMatch(line -> line.program() == Program.SUD) ? NOTICE : null,
                diagnoses,
                institutional ? terms.conditionCodes() : List.of(),
                institutional ? values(claim) : List.of(),
                institutional ? null : facts.paidBefore().get(claim.id()),
                practitioner,
                claim.lines().stream()
                        .map(line -> line(claim, line, facility, practitioner))
                        .toList(),
                institutional ? others.stream().map(FiledForm::withoutReason).toList() : others);
    }

    /**
     * Amounts that an 837I tells by value code: what the patient paid (FC), and, where Medicare comes after another, why,
     * with what those before paid (NUBC 12 to 16, 41 to 43, 47).
     */
    private List<ValueCode> values(Claim claim) {
        List<ValueCode> values = new ArrayList<>();
        Coverage cover = facts.cover(claim);
        if (order.payer().isMedicare()
                && claim.remainder() != null
                && cover != null
                && cover.secondaryReason() != null) {
            values.add(new ValueCode(cover.secondaryReason(), facts.earlier().paid(claim)));
        }
        Money paid = facts.paidBefore().get(claim.id());
        if (paid != null) {
            values.add(new ValueCode(ValueCode.PATIENT_PAID, paid));
        }
        return values;
    }

    private static OtherPayer withoutReason(OtherPayer other) {
        return new OtherPayer(
                other.subscriber().withoutReason(),
                other.relationship(),
                other.payer(),
                other.benefitsAssigned(),
                other.control(),
                other.paid(),
                other.remaining(),
                other.answeredOn(),
                other.adjustments());
    }

    /** The site's practitioner attends, and stands for who is not on file. */
    private Practitioner rendering(ClaimLine line) {
        return facts.renderers().getOrDefault(line.root(), order.provider().practitioner());
    }

    private FiledLine line(Claim claim, ClaimLine line, String facility, Practitioner ofClaim) {
        Practitioner rendering = rendering(line);
        return new FiledLine(
                claim.number() + "L" + line.position(),
                line.serviceDate(),
                line.code(),
                line.modifiers(),
                line.revCode(),
                facility.equals(line.placeOfService()) ? null : line.placeOfService(),
                line.units(),
                line.amount(),
                institutional ? null : facts.authorisation(claim, line),
                rendering.equals(ofClaim) ? null : rendering,
                facts.earlier().of(line));
    }
}
