/** Accounts, teams and roles: who somebody is and what they may do. */
@ApplicationModule(allowedDependencies = {"deadlines"})
package org.sanctuarycasework.people;

import org.springframework.modulith.ApplicationModule;
