package health.concord.billing.rule;

/**
 * That a person let a line go in spite of a hold. It stands for this line and this hold as they were: when either
 * changes, the hold is raised again.
 *
 * @param line see {@link BillableLine#key()}
 */
public record Waiver(String line, HoldCode code, String detail) {}
