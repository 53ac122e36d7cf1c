package org.sanctuarycasework.organisations;

/** What an organisation is in law, as far as funding asks. */
public enum OrganisationKind {
    CHARITY,
    COMMUNITY_INTEREST_COMPANY,
    OTHER_NOT_FOR_PROFIT_COMPANY,
    UNINCORPORATED_GROUP,
    FAITH_GROUP,
    SCHOOL,
    PUBLIC_BODY
}
