package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.ServiceCode;
import health.concord.billing.rule.CodingEdits;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The quarterly files on file, and what they hold against claims. */
@ApplicationScoped
public class CodingEditFiles {

    @Inject
    EditFileRepository files;

    @Transactional
    Page<EditFileView> list(PageRequest page) {
        Map<UUID, EditStanding> standings = EditStanding.of(files.listAll());
        return Page.of(
                files.pageAfter(page.afterId(), page.fetch()), page, EditFile::id, file -> view(file, standings));
    }

    @Transactional
    EditFileView get(UUID id) {
        Map<UUID, EditStanding> standings = EditStanding.of(files.listAll());
        return files.findByIdOptional(id).map(file -> view(file, standings)).orElseThrow(Problems::notFound);
    }

    private static EditFileView view(EditFile file, Map<UUID, EditStanding> standings) {
        return EditFileView.of(file, Objects.requireNonNull(standings.get(file.id())));
    }

    /** What holds on these days for the codes of these policies. */
    @Transactional
    public List<CodingEdits> inForce(Collection<PolicyVersion> policies, LocalDate from, LocalDate to) {
        Set<ClaimForm> forms = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        for (PolicyVersion policy : policies) {
            if (policy.terms().followsCodingEdits()) {
                forms.add(policy.terms().claimForm());
                policy.terms().serviceCodes().stream().map(ServiceCode::code).forEach(codes::add);
                if (policy.terms().perDiem() != null) {
                    codes.add(policy.terms().perDiem().code());
                }
                if (policy.terms().perWeek() != null) {
                    codes.add(policy.terms().perWeek().code());
                }
            }
        }
        List<CodingEdits> edits = new ArrayList<>();
        for (ClaimForm form : forms) {
            for (EditKind kind : EditKind.values()) {
                edits.addAll(inForce(EditSet.of(files.of(kind, form, to)), from, codes));
            }
        }
        return edits;
    }

    private List<CodingEdits> inForce(List<EditSet> sets, LocalDate from, Set<String> codes) {
        List<CodingEdits> edits = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            LocalDate until = i + 1 < sets.size() ? sets.get(i + 1).from().minusDays(1) : null;
            if (until == null || !until.isBefore(from)) {
                sets.get(i).files().forEach(file -> edits.add(edits(file, until, codes)));
            }
        }
        return edits;
    }

    private CodingEdits edits(EditFile file, @Nullable LocalDate until, Set<String> codes) {
        boolean pairs = file.kind() == EditKind.PAIRS;
        return new CodingEdits(
                file.id(),
                file.name(),
                file.form(),
                file.effectiveFrom(),
                until,
                pairs ? files.pairs(file.id(), codes) : List.of(),
                pairs ? List.of() : files.limits(file.id(), codes));
    }
}
