package health.concord.matching.planning;

import health.concord.matching.planning.QueuePlan.SeatPrice;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What another seat in each group is worth: its price in the bound, and for the dearest what it really adds. */
final class SeatPrices {

    private final QueueInput input;
    private final Another another;

    SeatPrices(QueueInput input, Another another) {
        this.input = input;
        this.another = another;
    }

    List<SeatPrice> dearestFirst() {
        var dearest = input.openings().series().stream()
                .filter(series -> group(series.group()) != null)
                .sorted(Comparator.comparingDouble(
                                (Openings.Series series) -> -another.price(Place.seat(series.series())))
                        .thenComparing(Openings.Series::series))
                .toList();
        var list = new ArrayList<SeatPrice>();
        for (var series : dearest) {
            var seat = Place.seat(series.series());
            var tried = another.worthTrying(another.price(seat), list.size());
            list.add(new SeatPrice(
                    series.series(),
                    series.group(),
                    title(series.group()),
                    series.seatsLeft(),
                    Another.rounded(another.price(seat)),
                    tried ? another.adds(List.of(seat)) : null));
        }
        return List.copyOf(list);
    }

    private String title(UUID id) {
        var group = group(id);
        return group == null ? "" : group.title();
    }

    private @Nullable GroupProfile group(UUID id) {
        return input.groups().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
