// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import java.util.Optional;

/**
 * Something that went wrong, said the way the user needs it.
 *
 * @param happened what happened: "The file could not be read."
 * @param safe what is safe: "Your book has not been changed."
 * @param advice what to do: "Check that the drive is connected and import again."
 * @param cause for the log and the details to copy
 */
public record Problem(String happened, String safe, String advice, Optional<Throwable> cause) {
    /** A problem with its technical cause. */
    public Problem(String happened, String safe, String advice, Throwable cause) {
        this(happened, safe, advice, Optional.of(cause));
    }
}
