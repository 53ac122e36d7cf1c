package org.sanctuarycasework.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.sanctuarycasework.documents.Document;
import org.sanctuarycasework.documents.ReadDocument;
import org.sanctuarycasework.people.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Downloads of documents: saved by the browser, never shown as a page of ours. */
@Controller
class DocumentController {

    private final ReadDocument documents;

    DocumentController(ReadDocument documents) {
        this.documents = documents;
    }

    @GetMapping("/documents/{id}")
    ModelAndView download(Actor actor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        Document document = documents.require(actor, id);
        if (!document.scan().mayBeOpened()) {
            return new ModelAndView("documents/document-not-open", Map.of("page", document), HttpStatus.CONFLICT);
        }
        response.setContentType(document.mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        documents.copy(document, response.getOutputStream());
        return null;
    }
}
