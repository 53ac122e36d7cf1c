/** Accounts, teams and roles: who somebody is and what they may do. */
@ApplicationModule(allowedDependencies = {})
package org.sanctuarycasework.people;

import org.springframework.modulith.ApplicationModule;
