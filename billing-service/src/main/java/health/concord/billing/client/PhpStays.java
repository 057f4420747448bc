package health.concord.billing.client;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Partial hospitalization that billing was told of; some payers want days between it and the program. */
@ApplicationScoped
public class PhpStays {

    @Inject
    PhpStayRepository stays;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    PhpStayView record(UUID client, RecordPhpStay told) {
        clients.get(client);
        if (told.to().isBefore(told.from())) {
            throw Problems.invalid("to", "is before from");
        }
        PhpStay stay = new PhpStay(client, told, caller.id(), clock.instant());
        stays.persist(stay);
        audit.record("php-stay.recorded", "php-stay", stay.id(), Map.of("client", client));
        return PhpStayView.of(stay);
    }

    @Transactional
    Page<PhpStayView> list(UUID client, PageRequest page) {
        clients.get(client);
        audit.record("php-stays.read", "client", client, Map.of());
        return Page.of(stays.pageAfter(client, page.afterId(), page.fetch()), page, PhpStay::id, PhpStayView::of);
    }

    @Transactional
    public List<PhpStay> of(UUID client) {
        return stays.ofClient(client);
    }
}
