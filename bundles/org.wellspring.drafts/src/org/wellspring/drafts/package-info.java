// SPDX-License-Identifier: EPL-2.0
/** Words that are ready to be changed and sent by the user: templates with fields, what they become for somebody, and the touch that is logged. */
package org.wellspring.drafts;
