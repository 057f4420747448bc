package health.concord.billing.waiver;

import health.concord.billing.rule.Waiver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The waivers on file. */
@ApplicationScoped
public class HoldWaivers {

    @Inject
    HoldWaiverRepository waivers;

    @Transactional(Transactional.TxType.MANDATORY)
    public HoldWaiver record(
            UUID claim, UUID client, LocalDate weekOf, Waiver waiver, String reason, String by, Instant at) {
        HoldWaiver recorded = new HoldWaiver(claim, client, weekOf, waiver, reason, by, at);
        waivers.persist(recorded);
        return recorded;
    }

    /** As the rules take them. */
    @Transactional
    public Set<Waiver> ofClient(UUID client) {
        return waivers.ofClient(client).stream().map(HoldWaiver::asWaiver).collect(Collectors.toSet());
    }

    /** Those of claims of one week: a claim may have changed its id since. */
    @Transactional
    public List<HoldWaiver> ofClient(UUID client, LocalDate weekOf) {
        return waivers.ofWeek(client, weekOf);
    }
}
