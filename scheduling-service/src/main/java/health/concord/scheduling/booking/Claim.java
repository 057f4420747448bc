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
                Stream.of(new Claim(BookedResource.site(plan.site()), plan.when())));
    }
}
