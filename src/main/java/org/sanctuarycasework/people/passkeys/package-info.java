/** Passkeys as the second factor at sign-in, and what two administrators do when somebody has lost theirs. */
@NamedInterface("passkeys")
package org.sanctuarycasework.people.passkeys;

import org.springframework.modulith.NamedInterface;
