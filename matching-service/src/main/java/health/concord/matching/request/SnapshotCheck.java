package health.concord.matching.request;

import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.commons.time.SiteCatalogue;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.rule.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What annotations cannot say of a snapshot. */
@ApplicationScoped
class SnapshotCheck {

    private static final int TEXT = 200;
    private static final int MANY = 50;

    @Inject
    SiteCatalogue sites;

    @Inject
    RuleSets ruleSets;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** For a caller who can put it right: also refuses factors the rule set does not know. */
    void complete(String path, Snapshot snapshot) {
        var errors = usable(path, snapshot);
        var known = ruleSets.on(LocalDate.now(clock)).factors().keySet();
        for (int i = 0; i < snapshot.factors().size(); i++) {
            if (!known.contains(snapshot.factors().get(i).code())) {
                errors.add(new FieldError(path + ".factors[" + i + "].code", "is not a factor of the rule set"));
            }
        }
        refuse(errors);
    }

    /** For an event: what is not understood is told with the recommendation, and no reason to place nobody. */
    void fromEvent(@Nullable Snapshot snapshot) {
        if (snapshot == null) {
            throw Problems.invalid("data.snapshot", "is missing");
        }
        var path = "data.snapshot";
        var errors = new ArrayList<FieldError>();
        validator
                .validate(snapshot)
                .forEach(violation ->
                        errors.add(new FieldError(path + "." + violation.getPropertyPath(), violation.getMessage())));
        refuse(errors);
        refuse(usable(path, snapshot));
    }

    private List<FieldError> usable(String path, Snapshot snapshot) {
        sites.require(path + ".site", snapshot.site());
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < snapshot.availability().size(); i++) {
            if (!snapshot.availability().get(i).ordered()) {
                errors.add(new FieldError(path + ".availability[" + i + "].to", "is not after from"));
            }
        }
        for (int i = 0; i < snapshot.factors().size(); i++) {
            if (!simple(snapshot.factors().get(i).value())) {
                errors.add(new FieldError(
                        path + ".factors[" + i + "].value",
                        "must be a number, true or false, a text of at most 200 letters, or a list of such texts"));
            }
        }
        return errors;
    }

    private static boolean simple(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Number number -> true;
            case Boolean yes -> true;
            case String text -> text.length() <= TEXT;
            case Collection<?> many ->
                many.size() <= MANY
                        && many.stream().allMatch(one -> one instanceof String text && text.length() <= TEXT);
            default -> false;
        };
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }
}
