// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui;

/** Ids of commands that any bundle may run with {@link org.wellspring.ui.command.Commands}. Permanent. */
public final class CommandIds {
    /** Opens the field that understands a sentence. */
    public static final String CAPTURE = "org.wellspring.command.capture";
    /** Logs a touch with the person named by {@link #PERSON}, or with the one on show; what {@link #OBJECT} names is finished by it. */
    public static final String LOG = "org.wellspring.command.log";
    /**
     * Shows an object, named by {@link #OBJECT}, where it belongs, as {@link org.wellspring.ui.show.Shows} has it: a person on the
     * page of people. With {@link #STAY} it is there once one goes there.
     */
    public static final String SHOW = "org.wellspring.command.show";
    /** Starts the import, with the files in {@link #FILES} or by asking for one. */
    public static final String IMPORT = "org.wellspring.command.import";
    /** Takes in events of calendars: of the files, folders and addresses in {@link #FILES}, or of the one it asks for. */
    public static final String IMPORT_EVENTS = "org.wellspring.command.event-import";
    /** Adds a person and opens the page to fill in. */
    public static final String NEW_PERSON = "org.wellspring.command.new-person";
    /** Fills the book with sample data to look around in. */
    public static final String SAMPLE = "org.wellspring.command.sample";
    /** Looks for people who may be in the book twice. */
    public static final String DUPLICATES = "org.wellspring.command.duplicates";
    /** Opens the card named by {@link #OBJECT}, or else the list of those that wait. */
    public static final String CARDS = "org.wellspring.command.cards";
    /** Makes two people of the one named by {@link #PERSON}, whom an import joined. */
    public static final String PART = "org.wellspring.command.part";
    /** Opens words for the person named by {@link #PERSON}, the one on show, or one it asks for, to change and send; about {@link #OBJECT} where named. */
    public static final String DRAFT = "org.wellspring.command.draft";
    /**
     * Begins an introduction of the person named by {@link #PERSON}, the one on show, or one it asks for, to the one named by {@link #OTHER} or one it
     * asks for; or opens the introduction named by {@link #OBJECT}.
     */
    public static final String INTRODUCE = "org.wellspring.command.introduce";
    /** Parameter: id of a person. */
    public static final String PERSON = "org.wellspring.parameter.person";
    /** Parameter: id of a second person. */
    public static final String OTHER = "org.wellspring.parameter.other";
    /** Parameter: any object, as a {@link org.wellspring.core.Ref} is written: {@code space/id}, or the id alone for one of the book. */
    public static final String OBJECT = "org.wellspring.parameter.object";
    /** Parameter: anything, to stay in the view one is in. */
    public static final String STAY = "org.wellspring.parameter.stay";
    /** Parameter: paths, one a line. */
    public static final String FILES = "org.wellspring.parameter.files";

    private CommandIds() {
    }
}
