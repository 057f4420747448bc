package health.concord.scheduling.note;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How one client took part in a session. */
@Entity
@Table(schema = "notes", name = "member_note")
class MemberNote {

    @Id
    private UUID id;

    private UUID note;
    private UUID client;
    private String goal;
    private String participation;
    private String response;

    protected MemberNote() {}

    MemberNote(SessionNote note, WriteNote.Layer layer) {
        this.id = Ids.next();
        this.note = note.id();
        this.client = layer.client();
        this.goal = layer.goal().strip();
        this.participation = layer.participation().strip();
        this.response = layer.response().strip();
    }

    UUID note() {
        return note;
    }

    UUID client() {
        return client;
    }

    String goal() {
        return goal;
    }

    String participation() {
        return participation;
    }

    String response() {
        return response;
    }

    /** What must be this client's own: several may well work on one goal. */
    String own() {
        return participation + ' ' + response;
    }
}
