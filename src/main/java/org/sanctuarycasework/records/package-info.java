/** What the council keeps about people in its cases: for how long, who read it, a copy for whoever it is about, and its erasure. */
@ApplicationModule(allowedDependencies = {"deadlines", "people", "organisations", "cases", "documents", "mail", "forms", "engine", "site"})
package org.sanctuarycasework.records;

import org.springframework.modulith.ApplicationModule;
