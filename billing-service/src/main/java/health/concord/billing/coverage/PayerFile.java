package health.concord.billing.coverage;

import health.concord.billing.client.BilledClient;
import health.concord.billing.client.Clients;
import health.concord.billing.client.EpisodeRecord;
import health.concord.billing.delivery.Program;
import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.intake.Consents;
import health.concord.billing.intake.DisclosureQuestion;
import health.concord.billing.intake.IntakeUnavailable;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.PayerKind;
import health.concord.billing.payer.Payers;
import health.concord.billing.provider.Providers;
import health.concord.billing.provider.SiteProvider;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a question to a payer needs: who is insured, who asks, and whether the payer may be told at all. */
@ApplicationScoped
public class PayerFile {

    /** Everything at hand for one question. */
    public record Parties(
            Coverage coverage,
            BilledClient client,
            Payer payer,
            Insured insured,
            SiteProvider provider,
            Program program,
            List<String> diagnoses) {}

    /**
     * Whether the payer may be told.
     *
     * @param decision null where nothing may leave
     * @param why empty where it may
     */
    public record Permission(@Nullable ConsentDecision decision, String why) {}

    @Inject
    Coverages coverages;

    @Inject
    Clients clients;

    @Inject
    Payers payers;

    @Inject
    Providers providers;

    @Inject
    Consents consents;

    public Parties parties(UUID coverageId, LocalDate day) {
        Coverage coverage =
                coverages.all(List.of(coverageId)).stream().findFirst().orElseThrow(Problems::notFound);
        BilledClient client = clients.get(coverage.client());
        Payer payer = payers.get(coverage.payer());
        if (payer.kind() == PayerKind.SELF) {
            throw Problems.refused("PAYER_TAKES_NO_CLAIM", "The person pays, so there is nobody to ask.");
        }
        Insured insured = Insured.of(client, coverage, payer)
                .orElseThrow(() -> Problems.refused(
                        "CLIENT_DETAILS_MISSING", "Name, birth date, sex or address is missing or cannot be written."));
        SiteProvider provider = providers
                .of(client.site())
                .orElseThrow(() ->
                        Problems.refused("PROVIDER_MISSING", "The site has no billing provider in the configuration."));
        Optional<EpisodeRecord> episode =
                clients.episodesOf(List.of(client.id())).getOrDefault(client.id(), List.of()).stream()
                        .filter(record -> !record.episode().openedOn().isAfter(day))
                        .max(Comparator.comparing(record -> record.episode().openedOn()));
        return new Parties(
                coverage,
                client,
                payer,
                insured,
                provider,
                // Unknown is treated as care under 42 CFR part 2.
                episode.map(record -> record.episode().program()).orElse(Program.SUD),
                episode.map(record -> record.episode().diagnosesOnClaim()).orElse(List.of()));
    }

    /** Asked of intake now, outside any transaction; no answer is never a yes. */
    public Permission ask(Parties parties, LocalDate day) {
        DisclosureQuestion question = new DisclosureQuestion(
                parties.client().id(), parties.payer().id(), parties.payer().name(), parties.program(), day);
        try {
            ConsentDecision decision = consents.ask(List.of(question)).get(question);
            if (decision != null && decision.isPermitted()) {
                return new Permission(decision, "");
            }
            String reason = decision == null || decision.reason() == null ? "refused" : decision.reason();
            return new Permission(null, "CONSENT_MISSING " + reason);
        } catch (IntakeUnavailable e) {
            return new Permission(null, "CONSENT_NOT_ASKED");
        }
    }
}
