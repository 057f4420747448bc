package health.concord.commons.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is not a success (RFC 9457, {@code application/problem+json}).
 *
 * @param type address in the catalogue
 * @param title the kind of problem, the same each time
 * @param status the HTTP status
 * @param detail what was wrong this time and what to do
 * @param code the rule that refused, where one did, for example {@code SAFETY_HOLD}
 * @param errors the fields to put right
 * @param members what a kind of problem tells programs beside, each by its own name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String code,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, @Nullable String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, List.of(), Map.of());
    }

    static Problem of(ProblemException e) {
        return new Problem(
                e.type().uri(), e.type().title(), e.type().status(), e.getMessage(), e.code(), e.errors(), e.members());
    }
}
