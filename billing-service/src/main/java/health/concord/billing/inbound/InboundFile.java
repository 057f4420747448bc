package health.concord.billing.inbound;

import health.concord.commons.id.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** A file as it came. */
@Entity
@Immutable
class InboundFile {

    /** Whether its content could be used. */
    enum State {
        TAKEN,
        REFUSED
    }

    @Id
    private UUID id;

    private String name;
    private String sha256;
    private int bytes;

    @Enumerated(EnumType.STRING)
    private State state;

    private String refusal;
    private String sender;
    private String control;
    private String notes;
    private Instant receivedAt;
    private String receivedBy;
    private byte[] content;

    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    @BatchSize(size = 200)
    private List<InboundItem> items = new ArrayList<>();

    protected InboundFile() {}

    private InboundFile(String name, String sha256, byte[] content, String by, Instant at) {
        this.id = Ids.next();
        this.name = name;
        this.sha256 = sha256;
        this.bytes = content.length;
        this.content = content.clone();
        this.receivedBy = by;
        this.receivedAt = at;
        this.notes = "";
    }

    static InboundFile taken(UUID id, Receipt receipt, String sender, String control, List<String> notes) {
        InboundFile file =
                new InboundFile(receipt.name(), receipt.sha256(), receipt.content(), receipt.by(), receipt.at());
        file.id = id;
        file.state = State.TAKEN;
        file.sender = sender;
        file.control = control;
        file.notes = String.join("\n", notes);
        return file;
    }

    static InboundFile refused(Receipt receipt, String why) {
        InboundFile file =
                new InboundFile(receipt.name(), receipt.sha256(), receipt.content(), receipt.by(), receipt.at());
        file.state = State.REFUSED;
        file.refusal = why;
        return file;
    }

    void add(Taken taken) {
        items.add(new InboundItem(this, items.size() + 1, taken));
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    State state() {
        return state;
    }

    int bytes() {
        return bytes;
    }

    String refusal() {
        return refusal;
    }

    String sender() {
        return sender;
    }

    String control() {
        return control;
    }

    List<String> notes() {
        return notes.isEmpty() ? List.of() : List.of(notes.split("\n"));
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String receivedBy() {
        return receivedBy;
    }

    List<InboundItem> items() {
        return items;
    }
}
