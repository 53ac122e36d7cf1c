/** The assessment of an application by two people who do not see each other's scores, and what was agreed from them. */
@ApplicationModule(allowedDependencies = {"database", "deadlines", "people", "cases", "funds", "tasks", "engine"})
package org.sanctuarycasework.assessments;

import org.springframework.modulith.ApplicationModule;
