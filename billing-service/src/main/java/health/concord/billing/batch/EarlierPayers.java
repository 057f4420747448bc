package health.concord.billing.batch;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.client.BilledClient;
import health.concord.billing.coordination.PriorAnswer;
import health.concord.billing.coordination.PriorAnswers;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.coverage.Insured;
import health.concord.billing.edi.OtherPayer;
import health.concord.billing.edi.OtherPayerLine;
import health.concord.billing.edi.Patient;
import health.concord.billing.money.Money;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.Payers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what earlier payers answered into the form of a file. */
@ApplicationScoped
class EarlierPayers {

    private static final String SELF = "18";
    private static final List<String> PLACES = List.of("P", "S", "T");

    /** What is told of them in one file, fetched for all its claims at once. */
    record Told(Map<UUID, List<PriorAnswer>> answers, Map<UUID, Coverage> covers, Map<UUID, Payer> payers) {

        /** SBR01 of the payer that the claim goes to. */
        String place(Claim claim) {
            return PLACES.get(answersOf(claim).size());
        }

        /** Empty when one of them cannot be written any more. */
        Optional<List<OtherPayer>> of(Claim claim, @Nullable BilledClient client) {
            List<OtherPayer> others = new ArrayList<>();
            for (PriorAnswer answer : answersOf(claim)) {
                Optional<OtherPayer> other = Insured.of(client, covers.get(answer.coverage()), payer(answer))
                        .map(insured -> other(insured, answer));
                if (other.isEmpty()) {
                    return Optional.empty();
                }
                others.add(other.get());
            }
            return Optional.of(others);
        }

        List<OtherPayerLine> of(ClaimLine line) {
            List<OtherPayerLine> others = new ArrayList<>();
            for (PriorAnswer answer : answersOf(line.claim())) {
                PriorAnswer.Line told = answer.content().lines().get(line.root());
                if (told != null) {
                    others.add(new OtherPayerLine(
                            payer(answer).ediId(),
                            told.paid(),
                            told.left(),
                            answer.content().answeredOn(),
                            told.adjustments()));
                }
            }
            return others;
        }

        /** What those before paid in all. */
        Money paid(Claim claim) {
            return answersOf(claim).stream()
                    .map(answer -> answer.content().paid())
                    .reduce(Money.ZERO, Money::plus);
        }

        /** A claim that takes another back tells what that one told. */
        private List<PriorAnswer> answersOf(Claim claim) {
            return answers.getOrDefault(claim.succession().isVoid() ? claim.succession().original() : claim.id(), List.of());
        }

        private Payer payer(PriorAnswer answer) {
            return Objects.requireNonNull(payers.get(answer.payer()));
        }

        private static OtherPayer other(Insured insured, PriorAnswer answer) {
            PriorAnswer.Content content = answer.content();
            boolean byLine = !content.lines().isEmpty();
            Patient patient = insured.patient();
            return new OtherPayer(
                    insured.subscriber().withoutDetails().as(PLACES.get(answer.place() - 1)),
                    patient == null ? SELF : patient.relationship(),
                    insured.payer(),
                    insured.benefitsAssigned(),
                    content.control(),
                    content.paid(),
                    byLine ? null : content.left(),
                    byLine ? null : content.answeredOn(),
                    content.adjustments());
        }
    }

    @Inject
    PriorAnswers answers;

    @Inject
    Coverages coverages;

    @Inject
    Payers payers;

    @Transactional(Transactional.TxType.MANDATORY)
    Told about(List<Claim> claims) {
        List<UUID> ids = claims.stream()
                .filter(claim -> claim.remainder() != null)
                .map(claim -> claim.succession().isVoid() ? claim.succession().original() : claim.id())
                .toList();
        Map<UUID, List<PriorAnswer>> told = answers.of(ids);
        List<PriorAnswer> all = told.values().stream().flatMap(List::stream).toList();
        return new Told(
                told,
                coverages.all(all.stream().map(PriorAnswer::coverage).distinct().toList()).stream()
                        .collect(Collectors.toMap(Coverage::id, Function.identity())),
                payers.all(all.stream().map(PriorAnswer::payer).distinct().toList()).stream()
                        .collect(Collectors.toMap(Payer::id, Function.identity())));
    }
}
