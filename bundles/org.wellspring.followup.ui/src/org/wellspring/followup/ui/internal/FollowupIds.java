// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

/** Commands of follow-up. */
public final class FollowupIds {
    /** Notes what one offered somebody (F9). */
    public static final String OFFER = "org.wellspring.command.offer";
    /** Notes a promise (F9). */
    public static final String PROMISE = "org.wellspring.command.promise";
    /** Says why what is due stands in the order it does (F13). */
    public static final String ORDER = "org.wellspring.command.order";
    /** Begins a desk session (F12). */
    public static final String DESK = "org.wellspring.command.desk";

    private FollowupIds() {
    }
}
