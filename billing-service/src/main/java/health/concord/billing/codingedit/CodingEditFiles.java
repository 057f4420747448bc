package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PerDiem;
import health.concord.billing.policy.PerWeek;
import health.concord.billing.policy.PolicyTerms;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return inForce(policies, from, to, null);
    }

    /** As {@link #inForce(Collection, LocalDate, LocalDate)}, as it would be with a file that is tried. */
    @Transactional
    public List<CodingEdits> inForce(
            Collection<PolicyVersion> policies, LocalDate from, LocalDate to, @Nullable TriedEdits tried) {
        Set<ClaimForm> forms = policies.stream()
                .map(PolicyVersion::terms)
                .filter(PolicyTerms::followsCodingEdits)
                .map(PolicyTerms::claimForm)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = codes(policies);
        List<CodingEdits> edits = new ArrayList<>();
        for (ClaimForm form : forms) {
            for (EditKind kind : EditKind.values()) {
                List<EditFile> loads = files.of(kind, form, to);
                List<EditFile> all = tried == null ? loads : tried.among(kind, form, loads);
                edits.addAll(inForce(EditSet.of(all), from, codes, tried));
            }
        }
        return edits;
    }

    /** The codes that policies which go by the files can put on a line. */
    public static Set<String> codes(Collection<PolicyVersion> policies) {
        Set<String> codes = new TreeSet<>();
        for (PolicyVersion policy : policies) {
            PolicyTerms terms = policy.terms();
            if (terms.followsCodingEdits()) {
                terms.serviceCodes().stream().map(ServiceCode::code).forEach(codes::add);
                Optional.ofNullable(terms.perDiem()).map(PerDiem::code).ifPresent(codes::add);
                Optional.ofNullable(terms.perWeek()).map(PerWeek::code).ifPresent(codes::add);
            }
        }
        return codes;
    }

    /** Refuses to say what a part would change while others are not there: none holds by itself. */
    @Transactional
    void requireWhole(TriedEdits tried, LoadEdits wanted) {
        if (!tried.isWholeAmong(files.of(wanted.kind(), wanted.form(), wanted.effectiveFrom()))) {
            throw Problems.refused(
                    "PARTS_MISSING",
                    "Part " + wanted.part() + " of " + wanted.parts()
                            + " does not hold by itself. Load the others first, and try the last.");
        }
    }

    private List<CodingEdits> inForce(
            List<EditSet> sets, LocalDate from, Set<String> codes, @Nullable TriedEdits tried) {
        List<CodingEdits> edits = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            LocalDate until = i + 1 < sets.size() ? sets.get(i + 1).from().minusDays(1) : null;
            if (until == null || !until.isBefore(from)) {
                sets.get(i)
                        .files()
                        .forEach(file -> edits.add(
                                tried != null && tried.is(file) ? tried.edits(until) : edits(file, until, codes)));
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
