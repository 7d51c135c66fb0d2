// SPDX-License-Identifier: EPL-2.0
/** What this machine keeps of a group beside its space: where it is carried, and this device's keys. */
package org.wellspring.share.internal.local;
