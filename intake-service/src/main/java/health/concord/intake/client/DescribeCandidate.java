package health.concord.intake.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Asks who of the known clients a person may be, before a record is begun. */
public record DescribeCandidate(@NotNull @Valid DescribeClient client) {}
