package org.sanctuarycasework.people;

/** What a team does for the council; its members may do what the role allows. */
public enum Role {
    GRANTS_OFFICER,
    ASSESSOR,
    GRANTS_MANAGER,
    DIRECTOR,
    CABINET_SUPPORT,
    ADMINISTRATOR
}
