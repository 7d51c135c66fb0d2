// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.Collection;
import java.util.List;

import org.wellspring.model.Purpose;
import org.wellspring.people.spelling.Names;

/** What reaching out to somebody is for (T6), as far as it follows from what they are to the user (M5). Any thread. */
public final class OutreachPurposes {
    /** All that can be said, in the order to offer it. */
    public static final List<Purpose> ALL = List.of(Purpose.NETWORKING, Purpose.KEEPING_IN_TOUCH, Purpose.PROSPECTING);
    private static final List<String> CLOSE = List.of("friend", "family");
    private static final String PROSPECT = "prospect";

    private OutreachPurposes() {
    }

    /** Whether somebody of these kinds is a friend or family, and nothing else, however the kinds are spelled. */
    public static boolean isFriendOnly(Collection<String> kinds) {
        return !kinds.isEmpty() && kinds.stream().map(Names::key).allMatch(CLOSE::contains);
    }

    /** Whether somebody of these kinds is a friend or family, whatever else they are, however the kinds are spelled. */
    public static boolean isFriend(Collection<String> kinds) {
        return kinds.stream().map(Names::key).anyMatch(CLOSE::contains);
    }

    /** What it is for where nobody said it: with friends and family keeping in touch, with a mere prospect prospecting, else networking. */
    public static Purpose usual(Collection<String> kinds) {
        if (isFriendOnly(kinds)) {
            return Purpose.KEEPING_IN_TOUCH;
        }
        return !kinds.isEmpty() && kinds.stream().map(Names::key).allMatch(PROSPECT::equals) ? Purpose.PROSPECTING : Purpose.NETWORKING;
    }

    /**
     * What it is for, so that every outreach carries one.
     *
     * @param said what the user said; unknown where they did not
     * @param pitch whether something was offered for sale, which is prospecting whatever it is called (T4, G12)
     */
    public static Purpose of(Purpose said, boolean pitch, Collection<String> kinds) {
        return pitch ? Purpose.PROSPECTING : said == null || said == Purpose.UNKNOWN ? usual(kinds) : said;
    }

    /** Whether a template for this is refused for somebody of these kinds: a friend is no prospect (T6). */
    public static boolean isRefused(Purpose template, Collection<String> kinds) {
        return template == Purpose.PROSPECTING && isFriendOnly(kinds);
    }
}
