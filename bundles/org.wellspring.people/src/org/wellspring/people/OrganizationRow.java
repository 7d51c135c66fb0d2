// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.UUID;

/**
 * An organization in a list (M11).
 *
 * @param people how many people work there now
 * @param email its first address; may be empty
 * @param phone its first number; may be empty
 */
public record OrganizationRow(UUID id, String name, int people, String email, String phone) {
}
