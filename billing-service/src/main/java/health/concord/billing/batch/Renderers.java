package health.concord.billing.batch;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.delivery.DeliveredService;
import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.edi.FileForm;
import health.concord.billing.edi.Practitioner;
import health.concord.billing.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds out who gave the care of each line. Only a professional claim says so; an institutional one names who attends. */
@ApplicationScoped
class Renderers {

    @Inject
    DeliveredServices services;

    @Inject
    Practitioners practitioners;

    /** By the root of a line: the one clinician of all its services. Lines of several, or of one not on file, are left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Practitioner> of(List<Claim> claims, FileForm form) {
        if (form != FileForm.PROFESSIONAL) {
            return Map.of();
        }
        List<ServiceOutcome> outcomes = services.outcomesOfLines(claims.stream()
                .flatMap(claim -> claim.lines().stream())
                .map(ClaimLine::root)
                .toList());
        Map<UUID, UUID> clinicians = services
                .all(outcomes.stream().map(ServiceOutcome::service).toList())
                .stream()
                .collect(Collectors.toMap(DeliveredService::id, DeliveredService::clinician));
        Map<UUID, Set<UUID>> byLine = new HashMap<>();
        outcomes.forEach(outcome ->
                byLine.computeIfAbsent(outcome.line(), line -> new HashSet<>()).add(clinicians.get(outcome.service())));
        Map<UUID, Practitioner> enrolled = practitioners.onClaims(Set.copyOf(clinicians.values()));
        Map<UUID, Practitioner> renderers = new HashMap<>();
        byLine.forEach((line, gave) -> {
            Practitioner only = gave.size() == 1 ? enrolled.get(gave.iterator().next()) : null;
            if (only != null) {
                renderers.put(line, only);
            }
        });
        return renderers;
    }
}
