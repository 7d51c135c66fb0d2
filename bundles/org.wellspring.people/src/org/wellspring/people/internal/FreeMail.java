// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.Set;

/** Mail domains that anybody can have an address of: sharing one says nothing about two people. */
final class FreeMail {
    private static final Set<String> PROVIDERS = Set.of("gmail", "googlemail", "yahoo", "ymail", "hotmail", "outlook", "live",
            "msn", "icloud", "me", "mac", "aol", "gmx", "web", "t-online", "freenet", "mail", "proton", "protonmail", "pm",
            "zoho", "yandex", "qq", "163", "126", "orange", "free", "laposte", "wanadoo", "libero", "virgilio", "sapo",
            "comcast", "verizon", "att", "btinternet", "sky", "fastmail", "posteo", "mailbox");

    private FreeMail() {
    }

    static boolean isFree(String domain) {
        int dot = domain.indexOf('.');
        return dot > 0 && PROVIDERS.contains(domain.substring(0, dot));
    }
}
