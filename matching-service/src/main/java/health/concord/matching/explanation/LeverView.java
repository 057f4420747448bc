package health.concord.matching.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why, and what would be recommended with one of the changes it hangs on.
 *
 * @param whatIf left out where the explanation has not so many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeverView(
        ExplanationView explanation, @Nullable WhatIfView whatIf) {}
