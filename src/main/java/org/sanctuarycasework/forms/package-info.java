/** From a .form file to a page, and from a page to typed, checked answers. */
@ApplicationModule(allowedDependencies = {"engine"})
package org.sanctuarycasework.forms;

import org.springframework.modulith.ApplicationModule;
