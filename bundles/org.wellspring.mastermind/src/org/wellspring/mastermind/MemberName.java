// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.util.UUID;

/** A member, named. */
public record MemberName(UUID id, String name) {
}
