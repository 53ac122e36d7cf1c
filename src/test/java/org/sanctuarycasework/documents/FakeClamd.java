package org.sanctuarycasework.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A scanner that behaves as told; it takes one connection after the other until it is closed. */
class FakeClamd implements AutoCloseable {

    enum Mood {
        CLEAN("stream: OK\0"), INFECTED("stream: Eicar-Test-Signature FOUND\0"), GARBAGE("220 mail.example ESMTP\0"),
        CUT_OFF("stream: OK"), ERROR("INSTREAM size limit exceeded. ERROR\0"), SILENT(null), DEAF(null),
        ENDLESS("stream: OK and so on ".repeat(200));

        private final String answer;

        Mood(String answer) {
            this.answer = answer;
        }
    }

    private final ServerSocket server;
    private volatile Mood mood = Mood.CLEAN;
    private volatile byte[] received = new byte[0];

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    ScanSettings settings() {
        return new ScanSettings("127.0.0.1", server.getLocalPort(), Duration.ofMillis(700));
    }

    void be(Mood newMood) {
        mood = newMood;
    }

    /** What the last file had in it. */
    byte[] received() {
        return received;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                answer(client);
            } catch (IOException clientGaveUp) {
                // the next one may be more patient
            }
        }
    }

    private void answer(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        if (mood != Mood.DEAF) {
            String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                return;
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length != 0; length = in.readInt()) {
                file.write(in.readNBytes(length));
            }
            received = file.toByteArray();
        }
        if (mood.answer == null) {
            untilTheClientLeaves(mood == Mood.DEAF ? null : in);
        } else {
            client.getOutputStream().write(mood.answer.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void untilTheClientLeaves(DataInputStream in) throws IOException {
        if (in != null) {
            in.read();
        } else {
            server.accept().close();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
