/** Sharing information of an escalation with the Home Office, the police or another body: asked for, decided by somebody else, recorded. */
@ApplicationModule(allowedDependencies = {"database", "people", "organisations", "cases", "mail", "records", "forms", "tasks", "engine", "escalations", "deadlines", "site"})
package org.sanctuarycasework.disclosures;

import org.springframework.modulith.ApplicationModule;
