package health.concord.scheduling.reminder;

import java.util.regex.Pattern;

/** How a client is reached; NONE is not at all. */
public enum Channel {
    EMAIL("[^@\\s]+@[^@\\s]+\\.[^@\\s]+", "an e-mail address such as jo@example.org"),
    TEXT("\\+?(?:[ ().-]*\\d){7,15}", "a phone number of 7 to 15 digits such as +1 555 010 0100"),
    NONE("", "nothing");

    private final Pattern address;
    private final String form;

    Channel(String address, String form) {
        this.address = Pattern.compile(address);
        this.form = form;
    }

    boolean reaches(String at) {
        return address.matcher(at).matches();
    }

    /** What an address of it is, in words. */
    String form() {
        return form;
    }
}
