package org.sanctuarycasework.records.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.documents.Document;
import org.sanctuarycasework.documents.ReadDocument;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.records.ExportRecord.ExportedRecord;
import org.sanctuarycasework.records.ExportRecord;
import org.sanctuarycasework.records.KeptRecords;
import org.sanctuarycasework.records.NoSuchRecord;
import org.sanctuarycasework.records.RecordsAccess;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives information governance all that is kept about one case, as a folder: a page to read, its files, and the raw data. */
@Controller
public class ExportController {

    private final ExportRecord exportRecord;
    private final ReadDocument documents;
    private final TemplateEngine templates;

    ExportController(ExportRecord exportRecord, ReadDocument documents, TemplateEngine templates) {
        this.exportRecord = exportRecord;
        this.documents = documents;
        this.templates = templates;
    }

    @GetMapping("/records/export")
    String ask(Actor actor, Model model) {
        RecordsAccess.require(actor);
        return page(new ExportView("", "", null, null), model);
    }

    /** @return null if the folder was written */
    @PostMapping("/records/export")
    String export(Actor actor, @RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String reason,
                  Model model, HttpServletResponse response) throws IOException {
        ExportedRecord record;
        try {
            record = exportRecord.export(actor, reference.strip().toUpperCase(Locale.ROOT), reason);
        } catch (Refused refused) {
            return page(new ExportView(reference, reason, "reason", refused.messageKey()), model);
        } catch (NoSuchRecord unknown) {
            return page(new ExportView(reference, reason, "reference", "records.export.reference.unknown"), model);
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(record.file().reference() + ".zip").build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write(record, model, response.getOutputStream());
        return null;
    }

    private void write(ExportedRecord record, Model model, OutputStream target) throws IOException {
        try (ZipOutputStream folder = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            StringOutput page = new StringOutput();
            templates.render("records/record.jte", Map.of("site", model.getAttribute("site"), "record", record), page);
            add(folder, "record.html", page.toString());
            for (KeptRecords.Rows rows : record.rows()) {
                add(folder, "data/" + rows.table() + ".json", "[" + String.join(",\n", rows.json()) + "]\n");
            }
            for (Document document : record.documents()) {
                folder.putNextEntry(new ZipEntry(address(record, document)));
                documents.copy(document, folder);
                folder.closeEntry();
            }
        }
    }

    /** By number, as two files may have the same name; the name itself stands on the page. */
    static String address(ExportedRecord record, Document document) {
        String name = document.fileName();
        int dot = name.lastIndexOf('.');
        return "files/" + (record.documents().indexOf(document) + 1) + (dot < 0 ? "" : name.substring(dot).replaceAll("[^.A-Za-z0-9]", ""));
    }

    private static void add(ZipOutputStream folder, String name, String text) throws IOException {
        folder.putNextEntry(new ZipEntry(name));
        folder.write(text.getBytes(StandardCharsets.UTF_8));
        folder.closeEntry();
    }

    private static String page(ExportView view, Model model) {
        model.addAttribute("page", view);
        return "records/export";
    }

    /**
     * @param wrong   name of the input that was refused, null at first
     * @param problem message key, null at first
     */
    public record ExportView(String reference, String reason, String wrong, String problem) {
    }
}
