/** What every page shares: layout, sign-in, security, errors, and what was typed. */
@ApplicationModule(allowedDependencies = {"people", "people :: passkeys", "deadlines"})
package org.sanctuarycasework.site;

import org.springframework.modulith.ApplicationModule;
