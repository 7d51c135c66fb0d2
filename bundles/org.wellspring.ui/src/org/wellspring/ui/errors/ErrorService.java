// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

/** The one way to tell the user that something went wrong, or right. Injected. May be called from any thread. */
public interface ErrorService {
    /** Logs the problem and shows it with a way to copy the details. Returns at once. */
    void show(Problem problem);

    /** Shows a notice for a few seconds at the bottom of the window. Returns at once. */
    void notice(Notice notice);

    /** Asks before something is done; nothing is done unless the user says so. Returns at once. */
    void ask(Question question);
}
