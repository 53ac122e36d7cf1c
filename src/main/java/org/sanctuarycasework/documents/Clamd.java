package org.sanctuarycasework.documents;

import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Asks clamd about one file at a time, by the command INSTREAM of its manual: pieces with their length in front, an
 * empty one at the end, then one line that ends with a zero byte. Any other answer is a failure and never "clean".
 */
@Component
@ConditionalOnProperty("sanctuary.scan.host")
class Clamd {

    private static final int LONGEST_ANSWER = 1000;

    private final ScanSettings settings;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "scan-watch"));

    Clamd(ScanSettings settings) {
        this.settings = settings;
    }

    /**
     * @return true if nothing was found in it
     * @throws IOException if clamd cannot be reached, takes too long or answers anything else than a verdict
     */
    boolean findsClean(Content content) throws IOException {
        try (Socket socket = new Socket()) {
            // closing from outside also ends a write that nobody reads, which has no time limit of its own
            Future<?> end = watch.schedule(() -> close(socket), settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            try {
                socket.connect(new InetSocketAddress(settings.host(), settings.port()), (int) settings.timeout().toMillis());
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
                out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                content.writeTo(new Pieces(out));
                out.writeInt(0);
                out.flush();
                return verdict(answer(socket.getInputStream()));
            } finally {
                end.cancel(false);
            }
        }
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int sign = in.read(); sign != 0; sign = in.read()) {
            if (sign < 0 || answer.length() == LONGEST_ANSWER) {
                throw new IOException("clamd's answer has no end");
            }
            answer.append((char) sign);
        }
        return answer.toString();
    }

    private static boolean verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return true;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return false;
        }
        throw new IOException("clamd's answer is no verdict");
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // that is all that was wanted
        }
    }

    /** What is in a file, piece by piece. */
    interface Content {

        void writeTo(OutputStream target) throws IOException;
    }

    private static class Pieces extends OutputStream {

        private final DataOutputStream out;

        Pieces(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            // an empty piece would mean the end
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }
}
