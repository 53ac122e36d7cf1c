/** Referrals that partners made to services of the council: logged, watched until answered, and escalated if need be. */
@ApplicationModule(allowedDependencies = {"database", "people", "organisations", "cases", "mail", "records", "forms", "engine", "deadlines", "site", "escalations", "forum"})
package org.sanctuarycasework.referrals;

import org.springframework.modulith.ApplicationModule;
