// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.util.UUID;

/**
 * An invitation that waits for an answer; it does so until somebody comes in by it, or it is taken back.
 *
 * @param name whom it invites
 * @param device whether it is for another device of a member
 */
public record OpenInvitation(UUID id, String name, boolean device) {
}
