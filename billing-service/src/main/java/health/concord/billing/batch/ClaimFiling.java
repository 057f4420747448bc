package health.concord.billing.batch;

import health.concord.billing.authorisation.Authorisations;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.claim.SentClaimRecords;
import health.concord.billing.client.BilledClient;
import health.concord.billing.client.Clients;
import health.concord.billing.client.Episode;
import health.concord.billing.client.EpisodeRecord;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.coverage.Insured;
import health.concord.billing.delivery.Program;
import health.concord.billing.edi.FileForm;
import health.concord.billing.edi.FiledClaim;
import health.concord.billing.edi.FiledLine;
import health.concord.billing.edi.OtherPayer;
import health.concord.billing.edi.OtherPayerLine;
import health.concord.billing.policy.PayerPolicies;
import health.concord.billing.policy.PolicyTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts claims into the form of a file, with the names, numbers and codes of now. */
@ApplicationScoped
class ClaimFiling {

    /** The short statement of 42 CFR 2.32(a)(2); it goes with every claim of substance use care. */
    static final String NOTICE = "42 CFR PART 2 PROHIBITS UNAUTHORIZED USE OR DISCLOSURE OF THESE RECORDS.";

    /** The payer's own numbers that go onto a claim. */
    private record Numbers(
            @Nullable String authorisation, @Nullable String original) {}

    @Inject
    SentClaimRecords sent;

    @Inject
    Clients clients;

    @Inject
    Coverages coverages;

    @Inject
    PayerPolicies policies;

    @Inject
    Authorisations authorisations;

    @Inject
    EarlierPayers earlierPayers;

    /** The claims that can be written; one whose client's details went missing meanwhile is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Claim, FiledClaim> file(List<Claim> claims, BatchOrder order) {
        List<UUID> people = claims.stream().map(Claim::client).distinct().toList();
        Map<UUID, BilledClient> byId =
                clients.all(people).stream().collect(Collectors.toMap(BilledClient::id, Function.identity()));
        Map<UUID, Episode> episodes = clients.episodesOf(people).values().stream()
                .flatMap(List::stream)
                .map(EpisodeRecord::episode)
                .collect(Collectors.toMap(Episode::id, Function.identity()));
        Map<UUID, Coverage> covers =
                coverages
                        .all(claims.stream()
                                .map(claim -> claim.basis().coverage())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Coverage::id, Function.identity()));
        Map<UUID, PolicyTerms> terms = policies
                .versions(claims.stream()
                        .map(claim -> claim.basis().policy())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(version -> version.id(), version -> version.terms()));
        Map<UUID, String> numbers = authorisations.numbers(claims.stream()
                .map(claim -> claim.basis().authorisation())
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, String> originals = sent.payerControls(
                claims.stream().map(Claim::original).filter(Objects::nonNull).toList());
        InterimOrder interim = new InterimOrder(sent.inEpisodes(
                order.payer().id(),
                claims.stream().map(claim -> claim.basis().episode()).toList()));
        EarlierPayers.Told earlier = earlierPayers.about(claims);
        Map<Claim, FiledClaim> filed = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Insured.of(byId.get(claim.client()), covers.get(claim.basis().coverage()), order.payer())
                    .flatMap(insured -> one(
                            claim,
                            order,
                            insured,
                            episodes.get(claim.basis().episode()),
                            terms.get(claim.basis().policy()),
                            new Numbers(numbers.get(claim.basis().authorisation()), originals.get(claim.original())),
                            interim,
                            earlier,
                            earlier.of(claim, byId.get(claim.client()))))
                    .ifPresent(written -> filed.put(claim, written));
        }
        return filed;
    }

    private static Optional<FiledClaim> one(
            Claim claim,
            BatchOrder order,
            Insured insured,
            @Nullable Episode episode,
            @Nullable PolicyTerms terms,
            Numbers numbers,
            InterimOrder interim,
            EarlierPayers.Told earlier,
            Optional<List<OtherPayer>> others) {
        List<String> diagnoses = diagnoses(episode);
        if (episode == null || terms == null || diagnoses.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> frequency = interim.frequency(claim, terms, episode);
        if (others.isEmpty() || frequency.isEmpty() || (claim.original() != null && numbers.original() == null)) {
            return Optional.empty();
        }
        String facility = facility(claim, order, terms);
        return Optional.of(new FiledClaim(
                claim.number(),
                insured.subscriber().as(earlier.place(claim)),
                insured.payer(),
                insured.patient(),
                facility,
                frequency.get(),
                order.payer().acceptsAssignment(),
                insured.benefitsAssigned(),
                numbers.original(),
                numbers.authorisation(),
                claim.lines().stream().anyMatch(line -> line.program() == Program.SUD) ? NOTICE : null,
                diagnoses,
                order.fileForm() == FileForm.INSTITUTIONAL ? terms.conditionCodes() : List.of(),
                order.provider().practitioner(),
                claim.lines().stream()
                        .map(line -> line(claim, line, facility, earlier.of(line)))
                        .toList(),
                others.get()));
    }

    private static List<String> diagnoses(@Nullable Episode episode) {
        return episode == null ? List.of() : episode.diagnosesOnClaim();
    }

    private static String facility(Claim claim, BatchOrder order, PolicyTerms terms) {
        return order.fileForm() == FileForm.INSTITUTIONAL
                ? Objects.requireNonNull(terms.typeOfBill()).substring(0, 2)
                : claim.lines().getFirst().placeOfService();
    }

    private static FiledLine line(Claim claim, ClaimLine line, String facility, List<OtherPayerLine> others) {
        return new FiledLine(
                claim.number() + "L" + line.position(),
                line.serviceDate(),
                line.code(),
                line.modifiers(),
                line.revCode(),
                facility.equals(line.placeOfService()) ? null : line.placeOfService(),
                line.units(),
                line.amount(),
                others);
    }
}
