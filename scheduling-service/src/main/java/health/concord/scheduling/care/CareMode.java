package health.concord.scheduling.care;

/** How client and clinician meet. */
public enum CareMode {
    IN_PERSON,
    VIDEO,
    AUDIO;

    /** Whether those who meet like this keep the room in which they met like that. */
    public boolean keepsRoomOf(CareMode before) {
        return this == before || this == IN_PERSON;
    }
}
