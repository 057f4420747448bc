package health.concord.billing.denial;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.JournalKind;
import health.concord.billing.ledger.Ledger;
import health.concord.billing.ledger.Leg;
import health.concord.billing.money.Money;
import health.concord.billing.remittance.AdjustmentReasons;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Cursor;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Denials at work. A denial is no write-off: what it is about stays owed until a person gives it up. */
@ApplicationScoped
public class Denials {

    @Inject
    DenialRepository denials;

    @Inject
    AnsweredClaims claims;

    @Inject
    AdjustmentReasons reasons;

    @Inject
    Ledger ledger;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Audit audit;

    /** Denials by deadline or amount; the cursor counts, since what is worked on leaves the list by its state. */
    @Transactional
    Page<DenialView> list(DenialFilter filter, PageRequest page) {
        int skip = skip(page.afterText());
        List<Denial> found = denials.worklist(visible(filter.site()), filter, skip, page.fetch());
        audit.record("denials.read", "denial", null, Map.of());
        boolean more = found.size() > page.limit();
        List<DenialView> shown =
                found.stream().limit(page.limit()).map(this::view).toList();
        return new Page<>(shown, more ? Cursor.encode(String.valueOf(skip + page.limit())) : null);
    }

    private static int skip(@Nullable String after) {
        try {
            return after == null ? 0 : Math.max(0, Integer.parseInt(after));
        } catch (NumberFormatException e) {
            throw Problems.invalid("after", "is not from an earlier page; leave it out to begin at the first");
        }
    }

    private DenialView view(Denial denial) {
        String[] parts = denial.reason().split("-");
        return DenialView.of(denial, reasons.of(parts[0], parts[1]));
    }

    @Transactional
    DenialView get(UUID id) {
        Denial denial = denials.findByIdOptional(id)
                .filter(one -> caller.maySee(one.site()))
                .orElseThrow(Problems::notFound);
        audit.record("denial.read", "denial", id, Map.of("client", denial.client()));
        return view(denial);
    }

    @Transactional
    DenialView writeOff(UUID id, @Nullable String ifMatch, WriteOff wanted) {
        Denial denial =
                denials.locked(id).filter(one -> caller.maySee(one.site())).orElseThrow(Problems::notFound);
        Versions.require(ifMatch, denial.version());
        Claim claim = claims.lock(denial.claim());
        denial.writeOff();
        Money amount = Money.ofCents(denial.cents());
        ledger.post(List.of(new JournalDraft(
                "write-off:" + id,
                JournalKind.ADJUSTMENT,
                claim.site(),
                claims.today(claim),
                claim.id(),
                null,
                List.of(
                        Leg.debit(Account.WRITE_OFF, amount, denial.payer(), denial.client()),
                        Leg.credit(Account.AR_PAYER, amount, denial.payer(), denial.client())),
                wanted.reason())));
        audit.record("denial.written-off", "denial", id, Map.of("cents", denial.cents()));
        denials.flush();
        return view(denial);
    }

    @Transactional
    public DenialRates rates(@Nullable String site, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problems.invalid("to", "is before from");
        }
        return DenialRates.of(from, to, denials.sums(visible(site), from, to), reasons);
    }

    private List<String> visible(@Nullable String site) {
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            return List.of(site);
        }
        return visibleSites.all();
    }
}
