package health.concord.matching.placement;

/** A placement whose week a clinician chose by hand, with the row of history that says who and why. */
record Overridden(PlacementChange change, Placement placement) {}
