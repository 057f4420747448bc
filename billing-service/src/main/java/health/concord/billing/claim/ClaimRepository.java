package health.concord.billing.claim;

import health.concord.billing.policy.ClaimForm;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    private static final List<ClaimState> UNSENT = List.of(ClaimState.DRAFT, ClaimState.HELD, ClaimState.READY);
    static final List<ClaimState> ENDED = List.of(ClaimState.VOIDED, ClaimState.REPLACED);

    record OpenWeek(String site, LocalDate weekOf) {}

    String nextNumber() {
        Long next = (Long) getEntityManager()
                .createNativeQuery("SELECT nextval('claim_number')", Long.class)
                .getSingleResult();
        return "C%09d".formatted(next);
    }

    /** Whoever changes clients' claims waits here for the ones who do so already; always in one order. */
    void lockClients(Collection<UUID> clients) {
        getEntityManager()
                .createNativeQuery(
                        "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(client, 1)) FROM (SELECT"
                                + " client FROM unnest(string_to_array(?1, ',')) AS client ORDER BY client) AS sorted) AS"
                                + " locked",
                        Long.class)
                .setParameter(1, clients.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getSingleResult();
    }

    List<Claim> liveInWeeks(UUID client, String site, LocalDate from, LocalDate to, Collection<UUID> others) {
        return list(
                "client = ?1 and site = ?2 and (weekOf between ?3 and ?4 or id in ?5) and progress.state not in ?6"
                        + " order by id",
                client,
                site,
                from,
                to,
                others,
                ENDED);
    }

    List<Claim> liveOfSite(String site, Collection<UUID> clients, LocalDate from, LocalDate to) {
        return list(
                "site = ?1 and client in ?2 and weekOf between ?3 and ?4 and progress.state not in ?5 order by client,"
                        + " weekOf, id",
                site,
                clients,
                from,
                to,
                ENDED);
    }

    List<OpenWeek> openWeeks(UUID client) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.site, c.weekOf from Claim c where c.client = :client and c.progress.state"
                                + " in :unsent",
                        OpenWeek.class)
                .setParameter("client", client)
                .setParameter("unsent", UNSENT)
                .getResultList();
    }

    List<UUID> clientsWithUnsent(String site, ClaimForm form, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.client from Claim c where c.site = :site and c.basis.form = :form"
                                + " and c.weekOf between :from and :to and c.progress.state in :unsent order by c.client",
                        UUID.class)
                .setParameter("site", site)
                .setParameter("form", form)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("unsent", UNSENT)
                .getResultList();
    }

    boolean hasLive(UUID client, String site, LocalDate weekOf) {
        return count(
                        "client = ?1 and site = ?2 and weekOf = ?3 and progress.state not in ?4",
                        client,
                        site,
                        weekOf,
                        ENDED)
                > 0;
    }

    List<Claim> ready(UUID payer, String site, ClaimForm form, int most) {
        return find(
                        "basis.payer = ?1 and site = ?2 and basis.form = ?3 and progress.state = ?4 order by id",
                        payer,
                        site,
                        form,
                        ClaimState.READY)
                .page(0, most)
                .list();
    }

    List<ClaimForm> readyForms(UUID payer, String site) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.basis.form from Claim c"
                                + " where c.basis.payer = :payer and c.site = :site and c.progress.state = :ready",
                        ClaimForm.class)
                .setParameter("payer", payer)
                .setParameter("site", site)
                .setParameter("ready", ClaimState.READY)
                .getResultList();
    }

    List<UUID> clientsOf(Collection<String> numbers) {
        return getEntityManager()
                .createQuery("select distinct c.client from Claim c where c.number in :numbers", UUID.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** Claims with a payer, of whoever has this member id, that ask for this much. */
    List<Claim> candidates(String memberId, long cents) {
        return list(
                "basis.coverage in (select v.id from Coverage v where v.memberId = ?1) and totalCents = ?2"
                        + " and progress.state in ?3 order by id",
                memberId,
                cents,
                List.of(ClaimState.SENT, ClaimState.ACKNOWLEDGED, ClaimState.ACCEPTED));
    }

    List<Claim> ofBatch(UUID batch) {
        return list("progress.batch = ?1 order by id", batch);
    }

    /** The last claim that was made to replace or void another. */
    Optional<UUID> successorOf(UUID claim) {
        return find("succession.original = ?1 order by id desc", claim)
                .firstResultOptional()
                .map(Claim::id);
    }
}
