package org.sanctuarycasework.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.sanctuarycasework.testing.http.FilledForm;
import org.sanctuarycasework.testing.http.Visitor;

/** One application from the fund's page to the copy of the answers, typed in page by page. */
class ApplicantWalk {

    private final Map<String, FilledForm> filled;

    private ApplicantWalk(Map<String, FilledForm> filled) {
        this.filled = filled;
    }

    /** Types what this complete draft of the visitor has. */
    static ApplicantWalk like(String reference, Visitor visitor) {
        Map<String, FilledForm> filled = new LinkedHashMap<>();
        for (String page : pages(visitor.get("/applications/" + reference))) {
            filled.put(page, FilledForm.of(visitor.get("/applications/" + reference + "/pages/" + page), "/pages/" + page));
        }
        return new ApplicantWalk(filled);
    }

    void walk(Visitor visitor) {
        visitor.get("/");
        visitor.get("/funds/ncil");
        visitor.get("/home");
        visitor.get("/applications");
        Document choice = visitor.get("/applications/new?fund=ncil");
        Document sections = FilledForm.filledIn(choice, "/applications", "").sendBy(visitor);
        String application = sections.location().replaceFirst("^http://[^/]+", "");
        for (String page : pages(sections)) {
            FilledForm.of(visitor.get(application + "/pages/" + page), "/pages/" + page)
                    .filledLike(filled.get(page)).sendBy(visitor);
        }
        Document sent = FilledForm.of(visitor.get(application + "/check"), "/submit").sendBy(visitor);
        if (!sent.location().endsWith("/sent")) {
            throw new IllegalStateException("the application was not sent: " + sent.select(".govuk-error-summary").text());
        }
        visitor.get(application);
        visitor.get(application + "/answers");
        visitor.get(application + "/withdraw");
        visitor.get("/applications");
    }

    private static List<String> pages(Document sections) {
        return sections.select("a[href*=/pages/]").eachAttr("href").stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1)).toList();
    }
}
