package health.concord.intake.disclosure;

import health.concord.intake.client.Clients;
import health.concord.intake.consent.Category;
import health.concord.intake.consent.Consent;
import health.concord.intake.consent.Consents;
import health.concord.intake.consent.RecipientKind;
import health.concord.intake.consent.Use;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a partner clinic may learn how its referrals stand: that a person was admitted says that they are in treatment
 * (42 CFR 2.12), so it takes a consent that names the clinic and covers the status of the referral or treatment. What
 * it learns is accounted for, once for each referral and decision.
 */
@ApplicationScoped
@Transactional
public class ReferralStatuses {

    @Inject
    Consents consents;

    @Inject
    Clients clients;

    @Inject
    DisclosureRepository disclosures;

    @Inject
    Clock clock;

    /** @param decision that the clinic would learn; null where there is none yet */
    public record Asked(
            UUID referral,
            UUID client,
            String site,
            @Nullable String decision) {}

    /** The clients of whom the clinic may know. */
    public Set<UUID> tell(String organisation, List<Asked> asked) {
        Set<UUID> ids = asked.stream().map(Asked::client).collect(Collectors.toSet());
        Map<UUID, List<Consent>> all = consents.ofAll(ids);
        Set<UUID> known = new HashSet<>();
        Map<UUID, Disclosure> made = new HashMap<>();
        for (Asked one : asked) {
            Consent permitting = permitting(organisation, one, all.getOrDefault(one.client(), List.of()));
            if (permitting != null) {
                known.add(one.client());
                if (one.decision() != null) {
                    Disclosure line = disclosure(organisation, one, permitting);
                    made.put(line.id(), line);
                }
            }
        }
        disclosures.known(made.keySet()).forEach(made::remove);
        disclosures.persist(made.values());
        return known;
    }

    private @Nullable Consent permitting(String organisation, Asked one, List<Consent> ofClient) {
        for (Use use : List.of(Use.REFERRAL_STATUS, Use.TREATMENT)) {
            DecideDisclosure question = new DecideDisclosure(
                    one.client(),
                    new AskedRecipient(RecipientKind.CLINIC, organisation, organisation),
                    use,
                    List.of(Category.SUD),
                    null,
                    null);
            ConsentRules.Outcome outcome = ConsentRules.decide(ofClient, question, clients.today(one.site()));
            if (outcome.verdict() == Verdict.PERMIT) {
                return outcome.consent();
            }
        }
        return null;
    }

    private Disclosure disclosure(String organisation, Asked one, Consent consent) {
        String key = one.referral() + " " + one.decision();
        return Disclosure.of(
                new DisclosureMade(
                        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                        one.client(),
                        consent.id(),
                        organisation,
                        Use.REFERRAL_STATUS.name(),
                        List.of(Category.SUD.name()),
                        clock.instant(),
                        "referral " + one.referral()),
                clock.instant());
    }
}
