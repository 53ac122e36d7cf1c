package org.sanctuarycasework.benchmark;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.sanctuarycasework.testing.http.FilledForm;
import org.sanctuarycasework.testing.http.Visitor;

/** One sent application from the task list to its decision, by an officer, two assessors and a manager. */
class OfficeWalk {

    private static final List<String> LISTS = List.of("whose=mine", "whose=unclaimed", "whose=teams", "whose=all",
            "whose=teams&stage=assessApplication", "whose=all&programme=ncil", "whose=all&ward=E05013714",
            "whose=teams&overdue=true");

    private final Visitor officer;
    private final Function<String, List<Visitor>> assessors;
    private final Visitor manager;

    /** @param assessors who were chosen to assess an application, by its reference */
    OfficeWalk(Visitor officer, Function<String, List<Visitor>> assessors, Visitor manager) {
        this.officer = officer;
        this.assessors = assessors;
        this.manager = manager;
    }

    /**
     * @param reference of a sent application that nobody has checked
     * @param another   another one, whose check is given back and handed over
     */
    void walk(String reference, String another) {
        LISTS.forEach(list -> follow(officer.get("/tasks?" + list)));
        release(another);
        handOver(another);
        check(reference);
        assessors.apply(reference).forEach(assessor -> assess(assessor, reference));
        FilledForm.filledIn(claim(officer, reference), "/record-consultation", "Third of eight in the vote.").sendBy(officer);
        FilledForm.filledIn(claim(officer, reference), "/write-feedback", "Well said.").sendBy(officer);
        recommend(reference);
        decide(reference);
        officer.get("/cases/" + reference);
        FilledForm.filledIn(officer.get("/cases/" + reference), "/notes", "They called and asked about the date.")
                .with("audience", "INTERNAL").sendBy(officer);
    }

    private void follow(Document list) {
        String next = list.select(".govuk-pagination__next a").attr("href");
        if (!next.isEmpty()) {
            officer.get(next);
        }
    }

    private void release(String reference) {
        Document task = claim(officer, reference);
        FilledForm.of(task, "/release").sendBy(officer);
    }

    private void handOver(String reference) {
        Document task = claim(officer, reference);
        String address = task.select("a[href$=/hand-over]").attr("href");
        FilledForm.filledIn(officer.get(address), "/hand-over", "I am on leave next week.").sendBy(officer);
    }

    private void check(String reference) {
        FilledForm.filledIn(claim(officer, reference), "/check-completeness", "").with("finding", "complete").sendBy(officer);
    }

    private void recommend(String reference) {
        FilledForm.filledIn(claim(officer, reference), "/recommend-outcome", "It fits the priorities.")
                .with("outcome", "offer").with("amount", "9000").sendBy(officer);
    }

    private void decide(String reference) {
        Document chosen = FilledForm.filledIn(claim(manager, reference), "/decide-application", "It helps many people.")
                .with("outcome", "offer").with("amount", "9000").sendBy(manager);
        Document decided = FilledForm.of(chosen, "/decide-application").with("step", "confirm").sendBy(manager);
        if (!decided.location().endsWith("/decided")) {
            throw new IllegalStateException("it was not decided: " + decided.text());
        }
    }

    private void assess(Visitor assessor, String reference) {
        Document task = assessor.get(assessor.get("/cases/" + reference).select("a[href^=/tasks/]").attr("href"));
        Document sheet = FilledForm.of(task, "/interest").with("interest", "no").sendBy(assessor);
        FilledForm.filledIn(sheet, "/assess-application", "It says how.").with("recommends", "offer").sendBy(assessor);
    }

    /** Opens the case's task from its case page and takes it. */
    private static Document claim(Visitor colleague, String reference) {
        String address = colleague.get("/cases/" + reference).select("a[href^=/tasks/]").attr("href");
        if (address.isEmpty()) {
            throw new IllegalStateException(reference + " has no task for whoever comes next");
        }
        return FilledForm.of(colleague.get(address), "/claim").sendBy(colleague);
    }
}
