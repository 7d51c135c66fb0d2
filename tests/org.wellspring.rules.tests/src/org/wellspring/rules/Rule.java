// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.util.List;

/** One rule of the house, checked on the files of a checkout. */
@FunctionalInterface
public interface Rule {
    /** What breaks the rule: each entry names the place and says what to do; empty means that all is well. */
    List<String> broken(Checkout checkout);
}
