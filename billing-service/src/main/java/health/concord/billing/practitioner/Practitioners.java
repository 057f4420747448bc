package health.concord.billing.practitioner;

import health.concord.billing.edi.Npi;
import health.concord.billing.edi.PersonName;
import health.concord.billing.edi.Practitioner;
import health.concord.billing.edi.X12Text;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Clinicians as payers know them. */
@ApplicationScoped
public class Practitioners {

    private static final int LONGEST_FAMILY = 60;
    private static final int LONGEST_GIVEN = 35;

    /** What was described, and whether it is new. */
    record Described(PractitionerView view, boolean created) {}

    @Inject
    PractitionerRepository practitioners;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    Described describe(UUID id, @Nullable String ifMatch, DescribePractitioner wanted) {
        Practitioner onClaim = new Practitioner(
                new PersonName(
                        text("familyName", wanted.familyName(), LONGEST_FAMILY),
                        text("givenName", wanted.givenName(), LONGEST_GIVEN)),
                npi(wanted.npi()),
                wanted.taxonomy());
        practitioners
                .ofNpi(wanted.npi())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw Problems.of(ProblemType.CONFLICT, "NPI_KNOWN", "Another clinician has this NPI on file.");
                });
        EnrolledPractitioner known = practitioners.findById(id);
        if (known != null) {
            Versions.require(ifMatch, known.version());
        }
        EnrolledPractitioner enrolled = known == null ? new EnrolledPractitioner(id) : known;
        enrolled.describe(onClaim, clock.instant());
        if (known == null) {
            practitioners.persist(enrolled);
        }
        practitioners.flush();
        audit.record("practitioner.described", "practitioner", id, Map.of("npi", wanted.npi()));
        return new Described(PractitionerView.of(enrolled), known == null);
    }

    private static String text(String field, String value, int longest) {
        return X12Text.of(value, longest)
                .orElseThrow(() -> Problems.invalid(field, "cannot be written on a claim; give it in Latin letters"));
    }

    private static String npi(String value) {
        if (!Npi.isValid(value)) {
            throw Problems.invalid("npi", "is not an NPI: ten digits, the last a check digit; maybe two are swapped");
        }
        return value;
    }

    @Transactional
    Page<PractitionerView> list(PageRequest page) {
        return Page.of(
                practitioners.pageAfter(page.afterId(), page.fetch()),
                page,
                EnrolledPractitioner::id,
                PractitionerView::of);
    }

    /** By the id that scheduling has of the clinician, as a claim names them; who is not on file is left out. */
    @Transactional
    public Map<UUID, Practitioner> onClaims(Collection<UUID> clinicians) {
        return clinicians.isEmpty()
                ? Map.of()
                : practitioners.list("id in ?1", clinicians).stream()
                        .collect(Collectors.toMap(EnrolledPractitioner::id, EnrolledPractitioner::onClaim));
    }
}
