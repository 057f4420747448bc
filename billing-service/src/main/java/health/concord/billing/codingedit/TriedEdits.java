package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import health.concord.billing.rule.CodePair;
import health.concord.billing.rule.CodingEdits;
import health.concord.billing.rule.UnitLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is tried and not stored, as far as its rows matter to those who asked. */
public final class TriedEdits {

    private final EditFile file;
    private final List<CodePair> pairs;
    private final List<UnitLimit> limits;

    TriedEdits(EditFile file, List<CodePair> pairs, List<UnitLimit> limits) {
        this.file = file;
        this.pairs = List.copyOf(pairs);
        this.limits = List.copyOf(limits);
    }

    /** The loads of one kind and form, with this one as the last where it is one of them. */
    List<EditFile> among(EditKind kind, ClaimForm form, List<EditFile> loads) {
        if (file.kind() != kind || file.form() != form) {
            return loads;
        }
        List<EditFile> all = new ArrayList<>(loads);
        all.add(file);
        return all;
    }

    /** Whether the file would hold once it is loaded: all other parts of its day are there. */
    boolean isWholeAmong(List<EditFile> loads) {
        return EditSet.of(among(file.kind(), file.form(), loads)).stream()
                .anyMatch(set -> set.files().contains(file));
    }

    boolean is(EditFile other) {
        return file.id().equals(other.id());
    }

    CodingEdits edits(@Nullable LocalDate until) {
        return new CodingEdits(file.id(), file.name(), file.form(), file.effectiveFrom(), until, pairs, limits);
    }
}
