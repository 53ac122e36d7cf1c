/** What keeps the program right: what failed or is forgotten in words, trying it again, and the days the council works. */
@ApplicationModule(allowedDependencies = {"people", "mail", "engine", "deadlines", "escalations", "disclosures", "tasks"})
package org.sanctuarycasework.upkeep;

import org.springframework.modulith.ApplicationModule;
