package health.concord.billing.batch;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ConsentAnswers;
import health.concord.billing.claim.ReadyClaims;
import health.concord.billing.claim.Step;
import health.concord.billing.edi.ClaimFile;
import health.concord.billing.edi.ClaimFileReader;
import health.concord.billing.edi.ClaimFileWriter;
import health.concord.billing.edi.EdiRefused;
import health.concord.billing.edi.Envelope;
import health.concord.billing.edi.FiledClaim;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.money.Money;
import health.concord.billing.provider.Providers;
import health.concord.commons.digest.Sha256;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a batch and its file out of permitted claims, in one transaction; nothing leaves here. */
@ApplicationScoped
class BatchPreparation {

    @Inject
    ReadyClaims ready;

    @Inject
    ClaimFiling filing;

    @Inject
    BatchRepository batches;

    @Inject
    BatchFileRepository files;

    @Inject
    BatchDisclosureRepository disclosures;

    @Inject
    BatchRecovery recovery;

    @Inject
    Providers providers;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @return whether there was anything to write */
    @Transactional
    boolean prepare(UUID id, BatchOrder order, ConsentAnswers answers) {
        List<Claim> permitted = ready.lockPermitted(order.payer(), order.site(), order.form(), answers);
        Map<Claim, FiledClaim> filed = filing.file(permitted, order);
        if (filed.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        long control = batches.nextControlNumber();
        byte[] content = written(order, control, LocalDateTime.ofInstant(now, sites.zone(order.site())), filed);
        Money total = filed.keySet().stream().map(Claim::total).reduce(Money.ZERO, Money::plus);
        Batch batch = new Batch(id, order, control, filed.size(), total, caller.id(), now);
        batches.persistAndFlush(batch);
        files.persist(new BatchFile(id, new String(content, StandardCharsets.US_ASCII), Sha256.hex(content)));
        disclose(batch, order, filed.keySet().stream().toList(), answers);
        Step step = new Step(caller.id(), now, "Batch " + control);
        filed.forEach((claim, written) -> claim.progress().putInto(id, written.frequency(), step));
        recovery.watch(id);
        return true;
    }

    /** The bytes, once what they say has been read back and compared with what was meant. */
    private byte[] written(BatchOrder order, long control, LocalDateTime at, Map<Claim, FiledClaim> filed) {
        Envelope envelope = providers.envelope(order.fileForm(), control, at);
        ClaimFile meant = new ClaimFile(
                order.fileForm(),
                envelope,
                providers.submitter(),
                providers.receiver(),
                order.provider().provider(),
                List.copyOf(filed.values()));
        try {
            byte[] content = ClaimFileWriter.write(meant);
            if (!ClaimFileReader.read(content, order.fileForm()).equals(meant)) {
                throw new IllegalStateException("a written 837 does not say what was meant");
            }
            return content;
        } catch (EdiRefused e) {
            throw Problems.refused("CLAIM_NOT_WRITABLE", e.getMessage() + ". Nothing was written or changed.");
        }
    }

    private void disclose(Batch batch, BatchOrder order, List<Claim> claims, ConsentAnswers answers) {
        Map<UUID, List<Claim>> byClient =
                claims.stream().collect(Collectors.groupingBy(Claim::client, TreeMap::new, Collectors.toList()));
        byClient.forEach((client, theirs) -> {
            List<String> categories = theirs.stream()
                    .flatMap(claim -> claim.lines().stream())
                    .map(line -> line.program().name())
                    .distinct()
                    .sorted()
                    .toList();
            ConsentDecision decision = theirs.stream()
                    .flatMap(claim -> claim.lines().stream())
                    .flatMap(line ->
                            answers.about(client, order.payer().id(), line.program(), line.serviceDate()).stream())
                    .findFirst()
                    .orElseThrow();
            disclosures.persist(new BatchDisclosure(
                    batch.id(), client, decision.consent(), categories, decision.redisclosureNotice()));
        });
    }
}
