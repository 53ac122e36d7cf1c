package org.sanctuarycasework.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctuarycasework.testing.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Over a real port, because much of this is refused before it reaches a controller. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class HostileRequestsTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/a;jsessionid=b", "//tasks", "/%25", "/a%0d%0ab", "/./a", "/sign-in?then=%zz", "/sign-in?%",
            "/assets/%2e%2e/application.yaml", "/sign-in/..;/admin"})
    void answersStrangeAddressesWithAPage(String address) throws IOException {
        assertThat(get(address)).startsWith("HTTP/1.1 400 ")
                .contains("We could not read that", "Content-Security-Policy: default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2e%2e/etc/passwd", "/..%2fetc", "/%00", "/a%2fb", "/%5c", "/%ff%fe", "/%"})
    void letsTheServerRefuseWhatIsNoAddress(String address) throws IOException {
        assertThat(get(address)).startsWith("HTTP/1.1 400 ").doesNotContain("Exception", "Tomcat/", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "get"})
    void refusesMethodsThatNoBrowserUses(String method) throws IOException {
        assertThat(send(method + " /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ").doesNotContain("Exception", "Tomcat/");
    }

    @ParameterizedTest
    @CsvSource({
            "application/x-www-form-urlencoded, email=%zz",
            "multipart/form-data, nonsense",
            "multipart/form-data; boundary=line, '--line\r\nnonsense'"})
    void refusesFormsThatCannotBeRead(String type, String body) throws IOException {
        assertThat(post(type, body)).startsWith("HTTP/1.1 400 ").contains("We could not read that");
    }

    @Test
    void refusesAFileWhoseNameNoFileCanHave() throws IOException {
        String file = "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\u0000.pdf\"\r\n\r\n"
                + "%PDF\r\n--line--\r\n";

        assertThat(post("multipart/form-data; boundary=line", file))
                .startsWith("HTTP/1.1 400 ").contains("We could not read that");
    }

    @Test
    void refusesAFormWithTooManyFieldsInsteadOfReadingSomeOfThem() throws IOException {
        assertThat(post(FORM, "a=1&".repeat(20_000) + "email=treasurer@garden.example"))
                .startsWith("HTTP/1.1 400 ").contains("We could not read that");
    }

    @Test
    void saysWhenSomethingIsTooLarge() throws IOException {
        String file = "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.pdf\"\r\n\r\n"
                + "a".repeat(31_000_000) + "\r\n--line--\r\n";

        assertThat(post("multipart/form-data; boundary=line", file))
                .startsWith("HTTP/1.1 413 ").contains("That is too large");
        assertThat(post(FORM, "email=" + "a".repeat(3_000_000))).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void aFormWithoutASessionLeadsToSigningInWhateverItsType() throws IOException {
        for (String type : new String[] {FORM, FORM + "; charset=nonsense", "application/json", "///"}) {
            assertThat(post(type, "email=a")).startsWith("HTTP/1.1 302 ").contains("Location: /sign-in?signed-out\r\n");
        }
    }

    @Test
    void doesNotLeadWhereAForgedHostSays() throws IOException {
        assertThat(send("GET /home HTTP/1.1\r\nHost: forged.example\r\nX-Forwarded-Host: forged.example\r\n"
                + "Connection: close\r\n\r\n")).contains("Location: /sign-in?then=%2Fhome\r\n");
    }

    @Test
    void keepsTheSessionOutOfReachOfScriptsAndOtherSites() throws IOException {
        assertThat(get("/sign-in")).containsPattern("Set-Cookie: JSESSIONID=\\w+; Path=/; HttpOnly; SameSite=Lax\r\n");
    }

    private String get(String address) throws IOException {
        return send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private String post(String type, String body) throws IOException {
        return send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
