// SPDX-License-Identifier: EPL-2.0
/** Which space is opened, and what is shown while there is none. */
package org.wellspring.app.internal.door;
