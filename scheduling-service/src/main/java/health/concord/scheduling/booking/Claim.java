package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import java.util.stream.Stream;

/** A resource wanted for a time. */
record Claim(BookedResource resource, Interval when) {

    static Claim of(Joining join) {
        return new Claim(join.client(), join.session().when());
    }

    /** Everyone and everything a session takes up, and that its site is open. */
    static Stream<Claim> of(SessionPlan plan) {
        return Stream.concat(
                plan.takes().stream().map(resource -> new Claim(resource, plan.when())),
                Stream.of(open(plan.site(), plan.when())));
    }

    static Stream<Claim> of(SessionMove move) {
        return Stream.concat(
                move.takes().stream().map(resource -> new Claim(resource, move.when())),
                Stream.of(open(move.session().site(), move.when())));
    }

    /** That a site is open. */
    static Claim open(String site, Interval when) {
        return new Claim(BookedResource.site(site), when);
    }
}
