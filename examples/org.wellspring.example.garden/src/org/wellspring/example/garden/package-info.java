// SPDX-License-Identifier: EPL-2.0
/** A community garden. Copy it, and put your own in its place. */
package org.wellspring.example.garden;
