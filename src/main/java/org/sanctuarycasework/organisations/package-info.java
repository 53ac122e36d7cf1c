/** Applicants and partners, and who belongs to them. */
@ApplicationModule(allowedDependencies = {"people"})
package org.sanctuarycasework.organisations;

import org.springframework.modulith.ApplicationModule;
