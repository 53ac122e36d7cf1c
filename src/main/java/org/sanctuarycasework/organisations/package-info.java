/** Applicants and partners, and who belongs to them. */
@ApplicationModule(allowedDependencies = {"deadlines", "people", "site"})
package org.sanctuarycasework.organisations;

import org.springframework.modulith.ApplicationModule;
