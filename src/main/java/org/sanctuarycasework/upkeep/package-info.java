/** What keeps the program right: failed steps and mails in words, trying them again, and the days the council works. */
@ApplicationModule(allowedDependencies = {"people", "cases", "engine", "deadlines"})
package org.sanctuarycasework.upkeep;

import org.springframework.modulith.ApplicationModule;
