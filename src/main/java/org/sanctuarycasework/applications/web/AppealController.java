package org.sanctuarycasework.applications.web;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.sanctuarycasework.applications.Appeal.Ground;
import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.MakeAppeal;
import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.documents.ChosenFiles;
import org.sanctuarycasework.documents.DocumentRefused;
import org.sanctuarycasework.documents.Upload;
import org.sanctuarycasework.documents.Uploads;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Appealing against an outcome. */
@Controller
@RequestMapping("/applications/{reference}/appeal")
public class AppealController {

    private final OwnApplications own;
    private final ApplicationPages pages;
    private final MakeAppeal makeAppeal;

    AppealController(OwnApplications own, ApplicationPages pages, MakeAppeal makeAppeal) {
        this.own = own;
        this.pages = pages;
        this.makeAppeal = makeAppeal;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String reference, Model model) {
        return page(own.require(actor, reference), "", "", null, null, ChosenFiles.NONE, model);
    }

    @PostMapping
    String make(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String ground,
                @RequestParam(defaultValue = "") String statement,
                HttpServletRequest request, Model model, RedirectAttributes flash) throws IOException {
        Application application = own.require(actor, reference);
        List<Upload> uploads = Uploads.of(request);
        ChosenFiles files = ChosenFiles.of(uploads);
        if (Ground.ofKey(ground).isEmpty()) {
            return page(application, ground, statement, "ground", new Refused("applications.appeal.ground.missing"), files, model);
        }
        try {
            makeAppeal.make(actor, reference, Ground.ofKey(ground).orElseThrow(), statement, uploads);
        } catch (DocumentRefused refused) {
            return page(application, ground, statement, null, null, files.refused(refused), model);
        } catch (Refused refused) {
            return page(application, ground, statement, "statement", refused, files, model);
        }
        flash.addFlashAttribute("done", List.of("applications.appeal.done"));
        return "redirect:/applications/" + reference;
    }

    private String page(Application application, String ground, String statement, String wrong, Refused refused, ChosenFiles files,
                        Model model) {
        Instant openUntil = makeAppeal.openUntil(application).orElse(null);
        if (openUntil == null && refused == null && !files.areWrong()) {
            return "redirect:/applications/" + application.reference();
        }
        model.addAttribute("page", new AppealView(pages.row(application), openUntil, ground, statement, wrong, refused, files));
        return "applications/appeal";
    }

    /**
     * @param openUntil null if none can be made, or no longer; what was typed is still shown
     * @param wrong     name of the input that was refused, null at first
     */
    public record AppealView(ApplicationRow row, Instant openUntil, String ground, String statement, String wrong,
                             Refused refused, ChosenFiles files) {
    }
}
