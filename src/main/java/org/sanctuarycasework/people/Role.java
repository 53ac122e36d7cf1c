package org.sanctuarycasework.people;

/** What a team does for the council; its members may do what the role allows. */
public enum Role {
    GRANTS_OFFICER,
    ASSESSOR,
    GRANTS_MANAGER,
    DIRECTOR,
    CABINET_SUPPORT,
    ESCALATION_OFFICER,
    DUTY_OFFICER,
    ESCALATION_REVIEWER,
    SANCTUARY_MANAGER,
    LEGAL_OFFICER,
    INFORMATION_GOVERNANCE,
    FORUM_MEMBER,
    ADMINISTRATOR
}
