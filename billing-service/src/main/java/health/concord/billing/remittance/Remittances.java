package health.concord.billing.remittance;

import health.concord.billing.claim.Claim;
import health.concord.billing.edi.Remittance;
import health.concord.billing.edi.RemittedClaim;
import health.concord.billing.inbound.Taken;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.Ledger;
import health.concord.billing.money.Money;
import health.concord.billing.provider.Providers;
import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Posts payments: whole or not at all, and each identity once, whatever file it comes in (billing.md section 7). A
 * payment whose figures do not hold is kept with them for a person to look at, and nothing of it is posted.
 */
@ApplicationScoped
class Remittances {

    private static final String KIND = "835";

    @Inject
    RemittanceRepository remittances;

    @Inject
    RemittedClaimRepository answers;

    @Inject
    ClaimFinder finder;

    @Inject
    AnswerPosting posting;

    @Inject
    KeptBack keptBack;

    @Inject
    Ledger ledger;

    @Inject
    Providers providers;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param site where the payment was entered by hand; null to go by the payee and the claims */
    @Transactional(Transactional.TxType.MANDATORY)
    Taken take(Remittance told, @Nullable UUID file, @Nullable String site) {
        String identity = identity(told);
        remittances.lock(identity);
        Optional<RemittanceRecord> known = remittances.posted(told);
        if (known.isPresent()) {
            return new Taken(
                    KIND,
                    Taken.Outcome.DUPLICATE,
                    "The payment was posted before",
                    known.get().id());
        }
        Map<Integer, Match> matches = finder.find(told.claims());
        Optional<Claim> first = matches.values().stream().map(Match::claim).findFirst();
        RemittanceRecord.Origin origin = new RemittanceRecord.Origin(
                file == null ? RemittanceRecord.Source.MANUAL : RemittanceRecord.Source.FILE,
                file,
                site == null ? siteOf(told, first) : site,
                first.map(claim -> claim.basis().payer()).orElse(null),
                caller.id(),
                clock.instant());
        List<Remittance.Imbalance> wrong = told.imbalances();
        RemittanceRecord record = new RemittanceRecord(told, wrong, origin);
        remittances.persistAndFlush(record);
        if (!wrong.isEmpty()) {
            return quarantine(record, told, wrong);
        }
        return post(record, told, matches, identity);
    }

    private Taken quarantine(RemittanceRecord record, Remittance told, List<Remittance.Imbalance> wrong) {
        told.claims()
                .forEach(answer -> answers.persist(new RemittedClaimRecord(
                        record.id(), record.site(), answer, RemittedClaimRecord.State.QUARANTINED)));
        audit.record("remittance.quarantined", "remittance", record.id(), Map.of("imbalances", wrong.size()));
        Remittance.Imbalance one = wrong.getFirst();
        String text = one.level() + " " + one.of() + ": " + one.reckoned().decimal() + " by its parts, "
                + one.told().decimal() + " as told"
                + (wrong.size() > 1 ? ", and " + (wrong.size() - 1) + " more" : "");
        return new Taken(KIND, Taken.Outcome.QUARANTINED, text, record.id());
    }

    private Taken post(RemittanceRecord record, Remittance told, Map<Integer, Match> matches, String identity) {
        List<JournalDraft> journals = new ArrayList<>();
        List<JournalDraft> reversals = new ArrayList<>();
        List<ClaimAnswered> answered = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.zone(record.site()));
        int unmatched = 0;
        for (RemittedClaim answer : told.claims()) {
            Match match = matches.get(answer.ordinal());
            String key = key(identity, answer);
            RemittedClaimRecord kept = new RemittedClaimRecord(
                    record.id(),
                    record.site(),
                    answer,
                    match == null ? RemittedClaimRecord.State.UNMATCHED : RemittedClaimRecord.State.POSTED);
            if (match == null) {
                unmatched++;
                AnswerPosting.waiting(key, record.site(), today, answer).ifPresent(journals::add);
            } else {
                kept.matched(match.claim().id(), match.by());
                posting.draft(key, match.claim(), answer, Account.CASH)
                        .ifPresent(answer.isReversal() ? reversals::add : journals::add);
                answered.add(posting.move(record.id(), told.paidOn(), match.claim(), answer));
            }
            answers.persist(kept);
        }
        journals.addAll(keptBack.drafts(record, told, identity, today));
        journals.addAll(ledger.withMirrors(reversals));
        ledger.post(journals);
        posting.posted(answered);
        audit.record(
                "remittance.posted",
                "remittance",
                record.id(),
                Map.of("claims", told.claims().size(), "unmatched", unmatched, "cents", record.amountCents()));
        String text = told.claims().size() + " claims, " + told.amount().decimal()
                + (unmatched > 0 ? ", " + unmatched + " unmatched" : "");
        return new Taken(KIND, Taken.Outcome.APPLIED, text, record.id());
    }

    /** The payee's NPI says whose payment it is; without it the claims do. */
    private String siteOf(Remittance told, Optional<Claim> first) {
        return providers
                .siteOf(told.payeeNpi())
                .or(() -> first.map(Claim::site))
                .orElseGet(() -> sites.all().getFirst().code());
    }

    private static String identity(Remittance told) {
        return String.join(
                ":",
                "remit",
                told.payerTin(),
                told.trace(),
                told.paidOn().toString(),
                String.valueOf(told.amount().cents()));
    }

    static String key(String identity, RemittedClaim answer) {
        return String.join(
                ":",
                identity,
                answer.number(),
                String.valueOf(answer.payerControl()),
                answer.status(),
                String.valueOf(answer.ordinal()));
    }
}
