package health.concord.scheduling.note;

import health.concord.scheduling.calendar.WireTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The note of a session as its leader sees it.
 *
 * @param missing clients who were there and have no layer yet; signing waits for them. Who is recorded after it was
 *     signed has no note until who signed it adds one for them
 * @param similar layers that look copied; signing asks that they be looked at
 */
public record NoteView(
        UUID id,
        UUID session,
        String content,
        List<LayerView> members,
        List<UUID> missing,
        List<Similar> similar,
        String writtenBy,
        @Nullable String signedBy,
        @Nullable OffsetDateTime signedAt,
        List<AddendumView> addenda,
        long version) {

    /** How one client took part. */
    public record LayerView(UUID client, String goal, String participation, String response) {

        static LayerView of(MemberNote layer) {
            return new LayerView(layer.client(), layer.goal(), layer.participation(), layer.response());
        }
    }

    /**
     * @param other the co-member with a layer like it; or
     * @param session an earlier one with a layer of the same client like it
     * @param similarity from 0 to 1
     */
    public record Similar(
            UUID client, @Nullable UUID other, @Nullable UUID session, double similarity) {}

    /** What was said after signing. */
    public record AddendumView(@Nullable UUID client, String text, String by, OffsetDateTime at) {

        static AddendumView of(Addendum addendum, ZoneId zone) {
            return new AddendumView(
                    addendum.client(), addendum.text(), addendum.writtenBy(), WireTime.of(addendum.writtenAt(), zone));
        }
    }

    static NoteView of(
            SessionNote note,
            List<MemberNote> layers,
            List<UUID> missing,
            List<Similar> similar,
            List<Addendum> addenda,
            ZoneId zone) {
        return new NoteView(
                note.id(),
                note.session(),
                note.content(),
                layers.stream().map(LayerView::of).toList(),
                missing,
                similar,
                note.writtenBy(),
                note.signedBy(),
                WireTime.orNull(note.signedAt(), zone),
                addenda.stream().map(one -> AddendumView.of(one, zone)).toList(),
                note.version());
    }
}
