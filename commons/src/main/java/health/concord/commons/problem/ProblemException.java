package health.concord.commons.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A refusal with its place in the catalogue; made by {@link Problems}. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final @Nullable String code;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> members;

    ProblemException(ProblemType type, String detail, @Nullable String code, List<FieldError> errors) {
        this(type, detail, code, errors, Map.of());
    }

    private ProblemException(
            ProblemType type,
            String detail,
            @Nullable String code,
            List<FieldError> errors,
            Map<String, Object> members) {
        super(detail, null, false, false);
        this.type = type;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.members = Map.copyOf(members);
    }

    /** The same with a member of its own, for programs to read what the detail tells people. */
    public ProblemException with(String member, Object value) {
        Map<String, Object> more = new HashMap<>(members);
        more.put(member, value);
        return new ProblemException(type, Objects.requireNonNull(getMessage()), code, errors, more);
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

    public Map<String, Object> members() {
        return members;
    }
}
