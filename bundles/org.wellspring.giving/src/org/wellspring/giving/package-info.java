// SPDX-License-Identifier: EPL-2.0
/** Help given and received: what it was, who had it, what comes of it. It is no account: nobody owes anybody here (G4, G5). */
package org.wellspring.giving;
