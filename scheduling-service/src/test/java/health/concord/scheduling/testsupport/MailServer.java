package health.concord.scheduling.testsupport;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Speaks as much SMTP as one message takes, and keeps what it got. An address that begins with {@code busy} is refused
 * the first time, one that begins with {@code gone} for good.
 */
public final class MailServer {

    private static final Duration GREETING = Duration.ofMillis(50);
    private static final List<Mail> RECEIVED = new CopyOnWriteArrayList<>();
    private static final Set<String> PUT_OFF = ConcurrentHashMap.newKeySet();
    private static @Nullable ServerSocket listening;

    private MailServer() {}

    /** A message as it arrived, its text decoded. */
    public record Mail(String to, String content) {}

    public static List<String> to(String address) {
        return RECEIVED.stream()
                .filter(mail -> mail.to().equals(address))
                .map(Mail::content)
                .toList();
    }

    static int start() {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            listening = socket;
            Thread.ofVirtual().start(() -> accept(socket));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void stop() {
        try {
            if (listening != null) {
                listening.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            // Servers take a moment before they greet, and the mail client counts on that: a greeting that comes before
            // it
            // listens is lost, and it waits for another one for a minute.
            Thread.sleep(GREETING);
            say(out, "220 ready");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(java.util.Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(out, recipient(to));
                } else if (command.equals("DATA")) {
                    say(out, "354 go on");
                    RECEIVED.add(new Mail(to, content(in)));
                    say(out, "250 taken");
                } else if (command.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // the caller went away
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String recipient(String address) {
        if (address.startsWith("gone")) {
            return "550 no such mailbox";
        }
        return address.startsWith("busy") && PUT_OFF.add(address) ? "451 later" : "250 ok";
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    /** Up to the lone dot; quoted-printable is undone. */
    private static String content(BufferedReader in) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.append(line.endsWith("=") ? line.substring(0, line.length() - 1) : line + "\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < lines.length(); i++) {
            boolean coded = lines.charAt(i) == '='
                    && lines.length() > i + 2
                    && lines.substring(i + 1, i + 3).matches("[0-9A-F]{2}");
            bytes.write(coded ? Integer.parseInt(lines.substring(i + 1, i + 3), 16) : lines.charAt(i));
            i += coded ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
