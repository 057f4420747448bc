package health.concord.commons.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal with its place in the catalogue; made by {@link Problems}. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final @Nullable String code;
    private final transient List<FieldError> errors;

    ProblemException(ProblemType type, String detail, @Nullable String code, List<FieldError> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public ProblemType type() {
        return type;
    }

    public @Nullable String code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
