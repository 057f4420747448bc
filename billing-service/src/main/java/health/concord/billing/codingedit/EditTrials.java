package health.concord.billing.codingedit;

import health.concord.billing.rule.CodePair;
import health.concord.billing.rule.UnitLimit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a file to see what it would change, and stores nothing of it. */
@ApplicationScoped
public class EditTrials {

    /** After all that were loaded for its day. */
    private static final int LAST = Integer.MAX_VALUE;

    @Inject
    CodingEditFiles files;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param codes the only ones whose rows are kept: of all others a file has too many */
    public TriedEdits read(LoadEdits wanted, InputStream body, Set<String> codes) throws IOException {
        List<CodePair> pairs = new ArrayList<>();
        List<UnitLimit> limits = new ArrayList<>();
        try (SpooledFile content = SpooledFile.of(body)) {
            switch (wanted.kind()) {
                case PAIRS ->
                    content.read(in -> EditFileReader.pairs(
                            in,
                            some -> some.rows().stream()
                                    .filter(pair -> codes.contains(pair.column1()) && codes.contains(pair.column2()))
                                    .forEach(pairs::add)));
                case UNIT_LIMITS ->
                    content.read(in -> EditFileReader.limits(
                            in,
                            some -> some.rows().stream()
                                    .filter(limit -> codes.contains(limit.code()))
                                    .forEach(limits::add)));
            }
            EditFile file = new EditFile(Ids.next(), wanted, LAST, content.sha256(), 0, caller.id(), clock.instant());
            TriedEdits tried = new TriedEdits(file, pairs, limits);
            files.requireWhole(tried, wanted);
            return tried;
        } catch (EditFileRefused e) {
            throw Problems.refused("EDIT_FILE_REFUSED", e.reason() + ". Nothing was stored.");
        }
    }
}
