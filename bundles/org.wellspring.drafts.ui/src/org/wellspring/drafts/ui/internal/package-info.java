// SPDX-License-Identifier: EPL-2.0
/** Words for somebody in a sheet: changed, looked at by guards, handed to the user’s programs, and logged once they were sent. */
package org.wellspring.drafts.ui.internal;
