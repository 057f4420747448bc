package health.concord.commons.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a list is asked for: {@code ?limit=&after=}. Use with {@code @BeanParam @Valid}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @QueryParam("after")
    @Size(max = 400)
    @Nullable
    String after;

    public int limit() {
        return limit;
    }

    /** How many rows to fetch: one more than shown, to know whether there are more. */
    public int fetch() {
        return limit + 1;
    }

    /** The id the page starts after, for lists in order of ids; the lowest id for the first page. */
    public UUID afterId() {
        return after == null ? new UUID(0, 0) : Cursor.id(after);
    }

    /** The text the page starts after, for lists in order of a text; null for the first page. */
    public @Nullable String afterText() {
        return after == null ? null : Cursor.decode(after);
    }
}
