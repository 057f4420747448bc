package health.concord.billing.codingedit;

import health.concord.billing.request.LongRequests;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Takes a file in: onto disk, read through once to see that all of it is good, and only then into the store. */
@ApplicationScoped
class EditLoads {

    @Inject
    LongRequests requests;

    @Inject
    EditFileStorage storage;

    /** The file counts by its content: the same one sent again under a key is the same request. */
    private record Load(LoadEdits wanted, String sha256) {}

    UUID load(String key, LoadEdits wanted, InputStream body) throws IOException {
        try (SpooledFile file = SpooledFile.of(body)) {
            return requests.once(key, new Load(wanted, file.sha256()), id -> load(id, wanted, file));
        }
    }

    private void load(UUID id, LoadEdits wanted, SpooledFile file) {
        try {
            storage.store(id, wanted, file, count(wanted.kind(), file));
        } catch (EditFileRefused e) {
            throw Problems.refused("EDIT_FILE_REFUSED", e.reason() + ". Nothing was stored.");
        }
    }

    private static int count(EditKind kind, SpooledFile file) {
        int[] rows = {0};
        switch (kind) {
            case PAIRS -> file.read(in -> EditFileReader.pairs(in, some -> rows[0] += some.rows().size()));
            case UNIT_LIMITS -> file.read(in -> EditFileReader.limits(in, some -> rows[0] += some.rows().size()));
        }
        return rows[0];
    }
}
