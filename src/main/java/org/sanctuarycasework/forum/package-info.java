/** What the Homelessness Forum sees of past quarters: frozen tables that give nobody away, its findings and its actions. */
@ApplicationModule(allowedDependencies = {"database", "people", "cases", "escalations", "engine", "deadlines", "site"})
package org.sanctuarycasework.forum;

import org.springframework.modulith.ApplicationModule;
