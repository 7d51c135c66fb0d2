// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;

/** Rules about doors: what plug-ins can do, we do no other way, and they find what they need without going through a wall (architecture: doors). */
public final class DoorRules {
    private static final Pattern ROWS = Pattern
            .compile("\\borg\\.wellspring\\.(?:people\\.day\\.(?:RowKind|TodayRow)|followup\\.TodayPage|people\\.spi\\.TodayRows)\\b");
    private static final Pattern BRINGS_ROWS = Pattern.compile("\\bimplements\\b[^{]*\\bTodayRows\\b");
    private static final Pattern ASKS_KIND = Pattern.compile("\\bswitch\\s*\\([^)]*\\bkind\\(\\)|\\bword\\(\\)\\s*\\.equals\\(|\\.equals\\([^;]*\\bword\\(\\)");
    private static final Pattern ASKS_CLASS = Pattern
            .compile("\\binstanceof\\s+(?:Promise|FollowUp|Card|Anniversary)\\b|\\bcase\\s+(?:Promise|FollowUp|Card|Anniversary)\\s+\\w+\\s*(?:->|when)");
    private static final Pattern RUNS = Pattern.compile("\\.\\s*run\\s*\\(\\s*(?:\\w+(?:\\(\\))?\\s*\\.\\s*)*space(?:\\(\\))?\\s*\\)");
    private static final Pattern CHANGES = Pattern.compile("\\b(?:space|book|group)(?:\\(\\))?\\s*\\.\\s*(?:change|background)(?:Returning)?\\s*\\(");
    private static final Pattern TIMELINE_CLASSES = Pattern
            .compile("\\bcase\\s+ModelPackage\\.(?:INTERACTION|FAVOUR|INTRODUCTION|LEAD|RECOMMENDATION|EVENT)\\b");
    private static final Pattern FORMATS = Pattern.compile("\\borg\\.wellspring\\.interop\\.(?:Formats|spi\\.RecordFormat)\\b");
    private static final Pattern ASKS_FORMAT = Pattern
            .compile("\\bid\\(\\)\\s*\\.equals(?:IgnoreCase)?\\(\\s*\"|\"\\s*\\.equals(?:IgnoreCase)?\\([^;]*\\bid\\(\\)"
                    + "|\\bswitch\\s*\\([^)]*\\bid\\(\\)|\\binstanceof\\s+(?:VCard\\d*|JCard|XCard|Csv|Google|LinkedIn|Outlook|Book)Format\\b");
    private static final Pattern CLOSED_FORMATS = Pattern.compile("\\benum\\s+\\w*Formats?\\b");
    private static final Pattern PLACES = Pattern.compile("\\.\\s*set\\s*\\(\\s*Space\\s*\\.\\s*class\\b");
    private static final Set<String> PLACE_SPACES = Set.of("org.wellspring.app.internal.door.Threshold", "org.wellspring.ui.spaces.SpaceParts");
    private static final Set<String> ASK_GUARDS = Set.of("org.wellspring.ui.command.Actions", "org.wellspring.cli.spi.Session");

    private DoorRules() {
    }

    /** What sort a row of the day is matters to whoever brings it, and to nobody else: another sort would be forgotten there. */
    public static List<String> rowsAreAnybodys(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : checkout.bundles()) {
            bundle.sources().stream().filter(source -> ROWS.matcher(source.code()).find() && !BRINGS_ROWS.matcher(source.code()).find())
                    .filter(source -> ASKS_KIND.matcher(source.code()).find() || ASKS_CLASS.matcher(source.code()).find())
                    .forEach(source -> broken.add(checkout.name(source.file())
                            + " asks of what sort a row of the day is. Let whoever brings such rows say it: TodayRows, RowKind, TodayRow.Deed."));
        }
        return broken;
    }

    /** A user's command is run where guards are asked before: by Actions in the window, by Session on the command line. */
    public static List<String> guardsAreAsked(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundles().stream().filter(bundle -> bundle.hasWindows() || bundle.hasCommands()).forEach(bundle -> bundle.sources().stream()
                .filter(source -> !ASK_GUARDS.contains(source.packageName() + "." + source.file().getFileName().toString().replace(".java", "")))
                .forEach(source -> source.linesMatching(RUNS).forEach(line -> broken.add(checkout.name(source.file()) + ":" + line
                        + " runs a command past the guards. Let Actions do it, or Session on the command line."))));
        return broken;
    }

    /** What a window changes it changes by a command, which the command line has too, and guards hear of. */
    public static List<String> windowsChangeByCommands(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundles().stream().filter(Bundle::hasWindows).forEach(bundle -> bundle.sources().forEach(source -> source.linesMatching(CHANGES)
                .forEach(line -> broken.add(checkout.name(source.file()) + ":" + line
                        + " changes the space by itself. Make it a Command of the logic bundle, which the command line can run as well."))));
        return broken;
    }

    /** What a class says on a timeline, who shows its objects, and what is on its page, is said by whoever brings it; nobody lists the classes. */
    public static List<String> classesAreAnybodys(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundles().forEach(bundle -> bundle.sources().forEach(source -> source.linesMatching(TIMELINE_CLASSES)
                .forEach(line -> broken.add(checkout.name(source.file()) + ":" + line
                        + " lists classes. A plug-in's would be forgotten: ask TimelineEntries, Shows or PageSections, or the roles in the model."))));
        checkout.bundles().stream().filter(bundle -> !bundle.shortName().equals("app")).forEach(bundle -> bundle.sources().stream()
                .filter(source -> source.file().getFileName().toString().equals("ShowHandler.java"))
                .forEach(source -> broken.add(checkout.name(source.file()) + " handles “show this” for everybody. Offer Shows for your classes.")));
        return broken;
    }

    /** In which format a file is matters to whoever brings the format, and to nobody else; there is no closed list of them. */
    public static List<String> formatsAreAnybodys(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundles().forEach(bundle -> bundle.sources().forEach(source -> {
            if (FORMATS.matcher(source.code()).find()) {
                source.linesMatching(ASKS_FORMAT).forEach(line -> broken.add(checkout.name(source.file()) + ":" + line
                        + " asks which format it is. A plug-in's would be forgotten: let RecordFormat, its reader or its writer say it."));
            }
            if (bundle.name().startsWith("org.wellspring.interop")) {
                source.linesMatching(CLOSED_FORMATS).forEach(line -> broken.add(checkout.name(source.file()) + ":" + line
                        + " is a closed list of formats. Bring each as a RecordFormat; Formats has them all."));
            }
        }));
        return broken;
    }

    /** The book is in the context of the window, a group in that of its parts, where SpaceParts sees to commands and closing. */
    public static List<String> spacesArePlaced(Checkout checkout) {
        List<String> broken = new ArrayList<>();
        checkout.bundles().stream().filter(Bundle::hasWindows).forEach(bundle -> bundle.sources().stream()
                .filter(source -> !PLACE_SPACES.contains(source.packageName() + "." + source.file().getFileName().toString().replace(".java", "")))
                .forEach(source -> source.linesMatching(PLACES).forEach(line -> broken.add(checkout.name(source.file()) + ":" + line
                        + " puts a space into a context, where every command below would take it for the book. Open the part by SpaceParts."))));
        return broken;
    }

    /** An example does what a stranger can: it imports packages that are for everybody, each up to a version. */
    public static List<String> examplesUseTheDoors(Checkout checkout) {
        Set<String> closed = new TreeSet<>();
        checkout.bundles().forEach(bundle -> bundle.exports().stream().filter(export -> export.getDirective("x-friends") != null
                || "true".equals(export.getDirective("x-internal"))).map(ManifestElement::getValue).forEach(closed::add));
        List<String> broken = new ArrayList<>();
        for (Bundle example : checkout.examples()) {
            example.requires().stream().filter(Bundle::isOurs).forEach(required -> broken.add(example.name() + " requires " + required
                    + ". Import the packages it uses, which is what keeps a plug-in working when a bundle is cut in two."));
            example.importing().stream().filter(imported -> Bundle.isOurs(imported.getValue()))
                    .filter(imported -> imported.getAttribute("version") == null || !imported.getAttribute("version").endsWith(")"))
                    .forEach(
                            imported -> broken.add(example.name() + " imports " + imported.getValue() + " of any version. Say up to which, as [0.1.0,0.2.0)."));
            Set<String> used = new TreeSet<>(example.imports());
            example.sources().forEach(source -> source.dottedNames().forEach(used::add));
            used.stream().filter(name -> closed.contains(name) || Bundle.isOurs(name) && Set.of(name.split("\\.")).contains("internal"))
                    .forEach(name -> broken.add(example.name() + " uses " + name + ", which is not for everybody. If it can't do without, a door is missing."));
        }
        return broken;
    }
}
