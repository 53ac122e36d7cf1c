package org.sanctuarycasework.site.unsent;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.people.LocalPath;
import org.sanctuarycasework.site.SendingFields;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** A request that brought a form too late, as far as it can be trusted. */
public record LostForm(HttpServletRequest request) {

    static final int MOST_BYTES = 200_000;
    static final int MOST_VALUES = 500;

    private static final String FETCH_SITE = "Sec-Fetch-Site";

    /** The page of this site that the form was on, as far as the browser says so. */
    public Optional<LocalPath> page() {
        return own(HttpHeaders.REFERER).flatMap(referer -> LocalPath.of(referer.getRawPath()
                + (referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery())));
    }

    /** True if the browser says that a page of this site sent it, so that no other site can lay words into anybody's mouth. */
    boolean isFromOwnPage() {
        String site = request.getHeader(FETCH_SITE);
        if (site != null) {
            return site.equals("same-origin");
        }
        return request.getHeader(HttpHeaders.ORIGIN) == null ? own(HttpHeaders.REFERER).isPresent() : own(HttpHeaders.ORIGIN).isPresent();
    }

    /** The mark of the form's page; null if it brought none. */
    String mark() {
        return request.getParameter(SendingFields.SHOWN_TO);
    }

    /** What is to wait for its writer; empty if it is too much. */
    Optional<UnsentForm> toKeep(UUID writer, Instant now) {
        Map<String, List<String>> fields = fields();
        Optional<LocalPath> address = LocalPath.of(request.getRequestURI()).filter(path -> HttpMethod.POST.matches(request.getMethod()) && !path.value().startsWith(UnsentController.PAGES));
        if (address.isEmpty() || isTooMuch(fields)) {
            return Optional.empty();
        }
        boolean multipart = request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
        return Optional.of(new UnsentForm(UUID.randomUUID(), writer, address.get(),
                page().filter(page -> !page.value().startsWith(UnsentController.PAGES)), fields, multipart, multipart && hasFiles(), now));
    }

    /** With the parameters of the address, which so need not stand in the address again. */
    private Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SendingFields.isBroughtAnew(name)) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    private static boolean isTooMuch(Map<String, List<String>> fields) {
        List<String> texts = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> texts.add(name + value)));
        return texts.size() > MOST_VALUES
                || texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum() > MOST_BYTES;
    }

    private boolean hasFiles() {
        try {
            return request.getParts().stream().map(part -> part.getSubmittedFileName()).anyMatch(name -> name != null && !name.isEmpty());
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return false;
        }
    }

    private Optional<URI> own(String header) {
        try {
            return Optional.ofNullable(request.getHeader(header)).map(URI::create)
                    .filter(address -> address.getAuthority() != null && address.getAuthority().equalsIgnoreCase(request.getHeader(HttpHeaders.HOST)));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
