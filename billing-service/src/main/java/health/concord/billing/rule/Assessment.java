package health.concord.billing.rule;

import java.util.List;

/** What the rules make of a client's services: lines in order of day and code, and what makes none. */
public record Assessment(List<BillableLine> lines, List<Unbilled> unbilled) {}
