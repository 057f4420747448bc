package health.concord.intake.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asked when others are told of an episode; who keeps the leaves answers. */
public interface TimesAway {

    /** Days on which the client is away, both included. */
    record Days(LocalDate from, LocalDate to) {}

    /** Of one episode, the earliest first; with an expected end where the client is not back yet. */
    List<Days> of(UUID episode);
}
