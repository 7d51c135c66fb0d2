// SPDX-License-Identifier: EPL-2.0
/**
 * The rules of the house as code: each takes a {@link org.wellspring.rules.Checkout checkout} and names what breaks it,
 * so that the same rule judges this project and the made-up trees that prove it.
 */
package org.wellspring.rules;
