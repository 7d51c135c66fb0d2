// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

/** Whose table it is, which tells what some columns mean. */
public enum TableKind {
    /** The file Connections.csv of LinkedIn. */
    LINKEDIN("linkedin"),
    /** Google Contacts, in the layout of today or the one before. */
    GOOGLE("google"),
    /** Outlook, of the program or of the web, in several languages. */
    OUTLOOK("outlook"),
    /** Any other table whose header names what a contact has. */
    CSV("csv");

    private final String id;

    TableKind(String id) {
        this.id = id;
    }

    /** Id of its format. */
    public String id() {
        return id;
    }
}
