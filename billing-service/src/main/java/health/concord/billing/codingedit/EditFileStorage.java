package health.concord.billing.codingedit;

import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Puts a checked file into the store, all of it or nothing. Claims that have not left follow it with their next run. */
@ApplicationScoped
class EditFileStorage {

    @Inject
    EditFileRepository files;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param id of the file; one that is there already was stored by an earlier try of the same request */
    @Transactional
    void store(UUID id, LoadEdits wanted, SpooledFile content, int rows) {
        if (files.findByIdOptional(id).isPresent()) {
            return;
        }
        EditFile file = new EditFile(
                id, wanted, files.nextNumber(wanted), content.sha256(), rows, caller.id(), clock.instant());
        files.persistAndFlush(file);
        switch (wanted.kind()) {
            case PAIRS -> content.read(in -> EditFileReader.pairs(in, some -> add(id, some, files::addPairs)));
            case UNIT_LIMITS -> content.read(in -> EditFileReader.limits(in, some -> add(id, some, files::addLimits)));
        }
        audit.record(
                "coding-edits.loaded",
                "coding-edit-file",
                id,
                Map.of("kind", wanted.kind(), "form", wanted.form(), "number", file.number(), "rows", rows));
    }

    private static <T> void add(
            UUID file, EditFileReader.Portion<T> some, BiFunction<UUID, List<T>, Integer> to) {
        if (to.apply(file, some.rows()) < some.rows().size()) {
            throw new EditFileRefused("Something in lines " + some.firstLine() + " to " + some.lastLine()
                    + " stands in the file before, on the same day");
        }
    }
}
