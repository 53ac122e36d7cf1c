package org.sanctuarycasework.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.sanctuarycasework.testing.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class HostileRequestsTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/%2e%2e/etc/passwd", "/..%2fetc", "/%00", "/a;jsessionid=b", "/a%2fb", "//tasks", "/%5c",
            "/%25", "/a%0d%0ab", "/./a", "/%ff%fe", "/sign-in?then=%ff", "/sign-in?then=%zz", "/sign-in?%", "/%",
            "/assets/%2e%2e/application.yaml", "/error", "/sign-in/..;/admin"})
    void answersStrangeAddressesWithAPageOfOurs(String address) throws IOException {
        String answer = send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        System.out.println(address + " => " + answer.lines().findFirst().orElse("") + " CSP=" + answer.contains("default-src 'none'") + " page=" + answer.contains("<h1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "OPTIONS", "DELETE", "HEAD", "PUT"})
    void methods(String method) throws IOException {
        String answer = send(method + " /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        System.out.println(method + " => " + answer.lines().findFirst().orElse("") + " CSP=" + answer.contains("default-src 'none'") + " page=" + answer.contains("<h1"));
    }

    @Test
    void bodies() throws IOException {
        String many = "a=1&".repeat(5000) + "email=x";
        print("many", post("application/x-www-form-urlencoded", many));
        print("bad percent", post("application/x-www-form-urlencoded", "email=%zz"));
        print("bad utf8", post("application/x-www-form-urlencoded", "email=%ff%fe"));
        print("multipart none", post("multipart/form-data", "xx"));
        print("multipart boundary", post("multipart/form-data; boundary=xx", "--xx\r\nnonsense"));
        print("json", post("application/json", "{"));
        print("charset", post("application/x-www-form-urlencoded; charset=nonsense", "email=a"));
        print("content type", post("///", "email=a"));
        print("large form", post("application/x-www-form-urlencoded", "email=" + "a".repeat(3_000_000)));
        print("large file", post("multipart/form-data; boundary=xx",
                "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n" + "a".repeat(40_000_000) + "\r\n--xx--\r\n"));
        print("header", send("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Odd: a\u0001b\r\nConnection: close\r\n\r\n"));
        print("long header", send("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Odd: " + "a".repeat(20000) + "\r\nConnection: close\r\n\r\n"));
        print("host", send("GET /home HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil2.example\r\nConnection: close\r\n\r\n"));
        print("cookie", send("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID=zz\u00e9; a\r\nConnection: close\r\n\r\n"));
    }

    private void print(String what, String answer) {
        System.out.println(what + " => " + answer.lines().findFirst().orElse("") + " CSP=" + answer.contains("default-src 'none'") + " page=" + answer.contains("<h1") + " "
        + answer.lines().filter(l -> l.startsWith("Location") || l.contains("<h1") || l.startsWith("Set-Cookie")).toList());
    }

    private String post(String type, String body) throws IOException {
        return send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
