package health.concord.portal.billing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the payer to look again. */
public record AppealClaim(@Nullable String argument, List<String> enclosures) {}
