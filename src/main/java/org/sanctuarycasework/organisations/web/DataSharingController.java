package org.sanctuarycasework.organisations.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sanctuarycasework.organisations.AgreeDataSharing;
import org.sanctuarycasework.organisations.DataSharing;
import org.sanctuarycasework.organisations.OrganisationDirectory.OrganisationSummary;
import org.sanctuarycasework.organisations.OrganisationDirectory;
import org.sanctuarycasework.organisations.OrganisationNotFound;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Until when an organisation has a data-sharing agreement with the council. */
@Controller
@RequestMapping("/organisations/{organisationId}/data-sharing")
public class DataSharingController {

    private final OrganisationDirectory directory;
    private final DataSharing dataSharing;
    private final AgreeDataSharing agreeDataSharing;

    DataSharingController(OrganisationDirectory directory, DataSharing dataSharing, AgreeDataSharing agreeDataSharing) {
        this.directory = directory;
        this.dataSharing = dataSharing;
        this.agreeDataSharing = agreeDataSharing;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable UUID organisationId, Model model) {
        agreeDataSharing.requireMay(actor);
        return page(organisationId, "", "", "", false, model);
    }

    @PostMapping
    String save(Actor actor, @PathVariable UUID organisationId, @RequestParam(name = "until-day", defaultValue = "") String day,
                @RequestParam(name = "until-month", defaultValue = "") String month,
                @RequestParam(name = "until-year", defaultValue = "") String year, Model model, RedirectAttributes flash) {
        agreeDataSharing.requireMay(actor);
        Optional<LocalDate> until = date(day, month, year);
        if (until.isEmpty()) {
            return page(organisationId, day, month, year, true, model);
        }
        agreeDataSharing.agree(actor, organisationId, until.get());
        flash.addFlashAttribute("done", List.of("organisations.data-sharing.done"));
        return "redirect:/organisations/" + organisationId + "/data-sharing";
    }

    private String page(UUID organisationId, String day, String month, String year, boolean wrong, Model model) {
        OrganisationSummary organisation = directory.byIds(Set.of(organisationId)).stream().findFirst().orElseThrow(OrganisationNotFound::new);
        model.addAttribute("page", new SharingView(organisation, dataSharing.until(organisationId).orElse(null),
                dataSharing.hasEnded(organisationId), day, month, year, wrong));
        return "organisations/data-sharing";
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip())))
                    .filter(date -> date.getYear() > 2000 && date.getYear() < 2100);
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    /**
     * @param until last day of the agreement, null if there never was one
     * @param ended true if that day is over
     * @param wrong true if what was typed is no date
     */
    public record SharingView(OrganisationSummary organisation, LocalDate until, boolean ended, String day, String month, String year, boolean wrong) {
    }
}
