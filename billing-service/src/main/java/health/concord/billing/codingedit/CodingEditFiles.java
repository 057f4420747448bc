package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.ServiceCode;
import health.concord.billing.rule.CodePair;
import health.concord.billing.rule.CodingEdits;
import health.concord.billing.rule.UnitLimit;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The quarterly files on file. */
@ApplicationScoped
public class CodingEditFiles {

    @Inject
    EditFileRepository files;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Loads a file whole; claims that have not left follow it with their next run. */
    @Transactional
    EditFileView load(LoadEdits wanted, byte[] content) {
        List<CodePair> pairs = wanted.kind() == EditKind.PAIRS ? EditFileReader.pairs(content) : List.of();
        List<UnitLimit> limits = wanted.kind() == EditKind.UNIT_LIMITS ? EditFileReader.limits(content) : List.of();
        EditFile file = new EditFile(
                wanted,
                files.nextNumber(wanted),
                sha256(content),
                pairs.size() + limits.size(),
                caller.id(),
                clock.instant());
        files.persistAndFlush(file);
        if (wanted.kind() == EditKind.PAIRS) {
            files.addPairs(file.id(), pairs);
        } else {
            files.addLimits(file.id(), limits);
        }
        audit.record(
                "coding-edits.loaded",
                "coding-edit-file",
                file.id(),
                Map.of("kind", wanted.kind(), "form", wanted.form(), "number", file.number(), "rows", file.rowCount()));
        return EditFileView.of(file);
    }

    @Transactional
    Page<EditFileView> list(PageRequest page) {
        return Page.of(files.pageAfter(page.afterId(), page.fetch()), page, EditFile::id, EditFileView::of);
    }

    @Transactional
    EditFileView get(UUID id) {
        return files.findByIdOptional(id).map(EditFileView::of).orElseThrow(Problems::notFound);
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
            }
        }
        List<CodingEdits> edits = new ArrayList<>();
        for (ClaimForm form : forms) {
            List<EditFile> known = files.of(form, to);
            for (int i = 0; i < known.size(); i++) {
                EditFile file = known.get(i);
                EditFile next =
                        i + 1 < known.size() && known.get(i + 1).kind() == file.kind() ? known.get(i + 1) : null;
                LocalDate until = next == null ? null : next.effectiveFrom().minusDays(1);
                if (until == null || !until.isBefore(from) && !until.isBefore(file.effectiveFrom())) {
                    edits.add(edits(file, until, codes));
                }
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

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
