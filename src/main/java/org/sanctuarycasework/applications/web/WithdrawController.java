package org.sanctuarycasework.applications.web;

import org.sanctuarycasework.applications.Application;
import org.sanctuarycasework.applications.OwnApplications;
import org.sanctuarycasework.applications.WithdrawApplication;
import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking an application back. */
@Controller
@RequestMapping("/applications/{reference}/withdraw")
public class WithdrawController {

    private final OwnApplications own;
    private final ApplicationPages pages;
    private final WithdrawApplication withdrawApplication;

    WithdrawController(OwnApplications own, ApplicationPages pages, WithdrawApplication withdrawApplication) {
        this.own = own;
        this.pages = pages;
        this.withdrawApplication = withdrawApplication;
    }

    @GetMapping
    String askWhy(Actor actor, @PathVariable String reference, Model model) {
        return withdrawPage(actor, own.requireAsMember(actor, reference), "", null, model);
    }

    @PostMapping
    String withdraw(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String reason,
                    Model model) {
        try {
            withdrawApplication.withdraw(actor, reference, reason);
        } catch (Refused refused) {
            return withdrawPage(actor, own.requireAsMember(actor, reference), reason, refused, model);
        }
        return "redirect:/applications/" + reference;
    }

    private String withdrawPage(Actor actor, Application application, String reason, Refused refused, Model model) {
        if (application.status().isFinal()) {
            return "redirect:/applications/" + application.reference();
        }
        model.addAttribute("page", new WithdrawView(pages.row(actor, application), reason, refused));
        return "applications/withdraw";
    }

    /** @param refused why the reason was not taken, null at first */
    public record WithdrawView(ApplicationRow row, String reason, Refused refused) {
    }
}
