// SPDX-License-Identifier: EPL-2.0
/** Writing down what happened with somebody, and putting it right later. */
package org.wellspring.people.ui.internal.log;
