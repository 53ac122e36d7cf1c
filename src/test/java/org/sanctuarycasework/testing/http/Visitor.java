package org.sanctuarycasework.testing.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser and a session, who looks at each page for a moment; a page that is no success is an error. */
public class Visitor {

    private static final String BOUNDARY = "a-part-of-the-form";
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI site;
    private final int looking;
    private String sendsFrom = "same-origin";

    /** @param looking at a page, in milliseconds at the most */
    Visitor(int port, int looking) {
        this.site = URI.create("http://localhost:" + port);
        this.looking = looking;
    }

    public Document get(String path) {
        return page(HttpRequest.newBuilder(site.resolve(path)).build());
    }

    public Document post(String path, Map<String, List<String>> input) {
        String body = input.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(value -> encoded(entry.getKey()) + "=" + encoded(value))).collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    /** Sends a small PDF under each of the given names too. */
    public Document postWithFiles(String path, Map<String, List<String>> input, List<String> fileNames) {
        StringBuilder body = new StringBuilder();
        input.forEach((name, values) -> values.forEach(value -> body.append("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        fileNames.forEach(name -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"paper.pdf\"\r\nContent-Type: application/pdf\r\n\r\n" + PDF + "\r\n"));
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n"));
    }

    /** Sends PDFs of this size, all of the same name, and expects this status. */
    public Document sendsFiles(FilledForm form, String fileName, List<Integer> bytes, int status) {
        StringBuilder body = new StringBuilder();
        form.input().forEach((name, values) -> values.forEach(value -> body.append("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        bytes.forEach(size -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + form.fileNames().get(0)
                + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/pdf\r\n\r\n" + PDF
                + " ".repeat(Math.max(0, size - PDF.length())) + "\r\n"));
        return page(HttpRequest.newBuilder(site.resolve(form.address())).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", sendsFrom).POST(BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")).build(), status);
    }

    /** From now on the browser says that its forms come from there, as in the header Sec-Fetch-Site. */
    public Visitor sendingFrom(String site) {
        this.sendsFrom = site;
        return this;
    }

    /** As after the session ended, or the program was started anew. */
    public Visitor losesSession() {
        cookies.getCookieStore().removeAll();
        return this;
    }

    private Document post(String path, String type, BodyPublisher body) {
        return page(HttpRequest.newBuilder(site.resolve(path)).header("Content-Type", type)
                .header("Sec-Fetch-Site", sendsFrom).POST(body).build());
    }

    private Document page(HttpRequest request) {
        return page(request, 200);
    }

    private Document page(HttpRequest request, int status) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(looking + 1));
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != status) {
                throw new IllegalStateException(request + " was answered with " + response.statusCode());
            }
            return Jsoup.parse(response.body(), response.uri().toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
