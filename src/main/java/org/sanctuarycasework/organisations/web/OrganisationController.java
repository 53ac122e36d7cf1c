package org.sanctuarycasework.organisations.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sanctuarycasework.organisations.FormerMembers;
import org.sanctuarycasework.organisations.InviteMember.InvitationRefused;
import org.sanctuarycasework.organisations.InviteMember;
import org.sanctuarycasework.organisations.JoinInvited;
import org.sanctuarycasework.organisations.Members.Circle;
import org.sanctuarycasework.organisations.Members.Member;
import org.sanctuarycasework.organisations.Members;
import org.sanctuarycasework.organisations.OrganisationDirectory;
import org.sanctuarycasework.organisations.OrganisationNotFound;
import org.sanctuarycasework.organisations.PassOnSignature;
import org.sanctuarycasework.organisations.RemoveMember;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.DemoPeople;
import org.sanctuarycasework.people.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who belongs to an organisation: its people see it, its signatories and administrators change it. */
@Controller
class OrganisationController {

    private final OrganisationDirectory directory;
    private final Members members;
    private final FormerMembers formerMembers;
    private final JoinInvited joinInvited;
    private final InviteMember inviteMember;
    private final RemoveMember removeMember;
    private final PassOnSignature passOnSignature;
    private final ObjectProvider<DemoPeople> demo;

    OrganisationController(OrganisationDirectory directory, Members members, FormerMembers formerMembers,
                           JoinInvited joinInvited, InviteMember inviteMember, RemoveMember removeMember,
                           PassOnSignature passOnSignature, ObjectProvider<DemoPeople> demo) {
        this.directory = directory;
        this.members = members;
        this.formerMembers = formerMembers;
        this.joinInvited = joinInvited;
        this.inviteMember = inviteMember;
        this.removeMember = removeMember;
        this.passOnSignature = passOnSignature;
        this.demo = demo;
    }

    @GetMapping("/organisations")
    String own(Actor actor, Model model) {
        if (actor.organisations().size() == 1) {
            return "redirect:/organisations/" + actor.organisations().iterator().next();
        }
        model.addAttribute("page", directory.of(actor));
        return "organisations/own";
    }

    @GetMapping("/organisations/{organisationId}")
    String show(Actor actor, @PathVariable UUID organisationId, Model model) {
        if (!actor.belongsTo(organisationId) && joinInvited.isInvited(actor, organisationId)) {
            model.addAttribute("page", organisationId);
            return "organisations/join";
        }
        formerMembers.tell(actor, organisationId);
        return page(members.of(actor, organisationId), "", null, model);
    }

    @PostMapping("/organisations/{organisationId}/join")
    String join(Actor actor, @PathVariable UUID organisationId) {
        joinInvited.join(actor);
        return "redirect:/organisations/" + organisationId;
    }

    @PostMapping("/organisations/{organisationId}/invitations")
    String invite(Actor actor, @PathVariable UUID organisationId, @RequestParam(defaultValue = "") String email,
                  Model model, RedirectAttributes flash) {
        Circle circle = members.of(actor, organisationId);
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return page(circle, email, email.isBlank() ? "organisations.invite.missing" : "organisations.invite.wrong", model);
        }
        if (demo.stream().anyMatch(people -> !people.mayInclude(address.get()))) {
            return page(circle, email, "organisations.invite.not-demo", model);
        }
        try {
            inviteMember.invite(actor, organisationId, address.get());
        } catch (InvitationRefused refused) {
            return page(circle, email, refused.messageKey(), model);
        }
        return done(organisationId, flash, "organisations.invite.done");
    }

    @PostMapping("/organisations/{organisationId}/invitations/withdraw")
    String withdraw(Actor actor, @PathVariable UUID organisationId, @RequestParam(defaultValue = "") String email,
                    RedirectAttributes flash) {
        inviteMember.withdraw(actor, organisationId, email);
        return done(organisationId, flash, "organisations.invite.withdrawn");
    }

    @GetMapping("/organisations/{organisationId}/members/{personId}/remove")
    String askToRemove(Actor actor, @PathVariable UUID organisationId, @PathVariable UUID personId, Model model) {
        Circle circle = members.of(actor, organisationId);
        Member member = circle.members().stream().filter(found -> found.personId().equals(personId))
                .filter(found -> circle.looksAfter() || actor.isSamePersonAs(personId))
                .findFirst().orElseThrow(OrganisationNotFound::new);
        model.addAttribute("page", new RemovalPage(circle, member));
        return "organisations/remove-member";
    }

    @PostMapping("/organisations/{organisationId}/members/{personId}/remove")
    String remove(Actor actor, @PathVariable UUID organisationId, @PathVariable UUID personId, RedirectAttributes flash) {
        removeMember.remove(actor, organisationId, personId);
        return actor.isSamePersonAs(personId) ? "redirect:/home" : done(organisationId, flash, "organisations.remove.done");
    }

    @PostMapping("/organisations/{organisationId}/members/{personId}/signature")
    String sign(Actor actor, @PathVariable UUID organisationId, @PathVariable UUID personId,
                @RequestParam(defaultValue = "true") boolean may, RedirectAttributes flash) {
        passOnSignature.pass(actor, organisationId, personId, may);
        return done(organisationId, flash, may ? "organisations.signature.given" : "organisations.signature.taken");
    }

    private static String page(Circle circle, String email, String error, Model model) {
        model.addAttribute("page", new OrganisationPage(circle, email, error));
        return "organisations/members";
    }

    private static String done(UUID organisationId, RedirectAttributes flash, String sentence) {
        flash.addFlashAttribute("done", List.of(sentence));
        return "redirect:/organisations/" + organisationId;
    }
}
