// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.rules.Arrows;
import org.wellspring.rules.BundleRules;
import org.wellspring.rules.Checkout;
import org.wellspring.rules.DoorRules;
import org.wellspring.rules.ProjectRules;
import org.wellspring.rules.RequirementRules;
import org.wellspring.rules.Rooms;
import org.wellspring.rules.Rule;
import org.wellspring.rules.SourceRules;
import org.wellspring.rules.TextRules;
import org.wellspring.rules.WallRules;

@DisplayName("In this house")
class HouseRulesTest {
    private final Checkout checkout = Checkout.here();
    private final Arrows arrows = Arrows.ofTheHouse();

    private void holds(Rule rule) {
        assertThat(checkout.bundles()).as("bundles found in " + checkout.root()).isNotEmpty();
        assertThat(rule.broken(checkout)).isEmpty();
    }

    @Test
    @DisplayName("windows change nothing but by commands")
    void windowsChangeByCommands() {
        holds(DoorRules::windowsChangeByCommands);
    }

    @Test
    @DisplayName("a space is put into the window only where commands go on being about the book")
    void spacesArePlaced() {
        holds(DoorRules::spacesArePlaced);
    }

    @Test
    @DisplayName("in which format a file is, is asked by nobody but who brings the format")
    void formatsAreAnybodys() {
        holds(DoorRules::formatsAreAnybodys);
    }

    @Test
    @DisplayName("what a class says, and where it is shown, is said by whoever brings it")
    void classesAreAnybodys() {
        holds(DoorRules::classesAreAnybodys);
    }

    @Test
    @DisplayName("only windows name SWT, JFace and the e4 UI")
    void windowsStayInUi() {
        holds(BundleRules::windowsStayInUi);
    }

    @Test
    @DisplayName("bundles use each other only as the arrows allow")
    void arrowsAreAllowed() {
        holds(BundleRules.arrowsAreAllowed(arrows));
    }

    @Test
    @DisplayName("no feature uses another feature")
    void featuresKeepApart() {
        holds(BundleRules.featuresKeepApart(arrows));
    }

    @Test
    @DisplayName("internal packages are exported to nobody, or to named friends")
    void internalStaysInside() {
        holds(BundleRules::internalStaysInside);
    }

    @Test
    @DisplayName("what others may use has a version, and who uses it says up to which")
    void apiIsVersioned() {
        holds(BundleRules::apiIsVersioned);
    }

    @Test
    @DisplayName("the operation log stands on the JDK alone")
    void oplogNeedsOnlyTheJdk() {
        holds(BundleRules::oplogNeedsOnlyTheJdk);
    }

    @Test
    @DisplayName("no bundle has an activator")
    void noActivators() {
        holds(BundleRules::noActivators);
    }

    @Test
    @DisplayName("bundles with services are activated lazily, so that the services register")
    void servicesRegister() {
        holds(BundleRules::servicesRegister);
    }

    @Test
    @DisplayName("no class is longer than 600 lines")
    void classesStaySmall() {
        holds(SourceRules::classesStaySmall);
    }

    @Test
    @DisplayName("every Java source begins with the licence")
    void sourcesNameTheLicence() {
        holds(SourceRules::sourcesNameTheLicence);
    }

    @Test
    @DisplayName("models, fragments, style sheets and poms name the licence")
    void resourcesNameTheLicence() {
        holds(SourceRules::resourcesNameTheLicence);
    }

    @Test
    @DisplayName("only the program without a window writes to the console")
    void consoleBelongsToTheCli() {
        holds(SourceRules::consoleBelongsToTheCli);
    }

    @Test
    @DisplayName("nobody prints a stack trace")
    void noPrintedStackTraces() {
        holds(SourceRules::noPrintedStackTraces);
    }

    @Test
    @DisplayName("no exception is swallowed without a word")
    void nothingIsSwallowed() {
        holds(SourceRules::nothingIsSwallowed);
    }

    @Test
    @DisplayName("no id of zeros stands for an id that is not there")
    void noIdOfZeros() {
        holds(SourceRules::noIdOfZeros);
    }

    @Test
    @DisplayName("letters go to the mail program in one way, however long they are")
    void lettersGoOneWay() {
        holds(SourceRules::lettersGoOneWay);
    }

    @Test
    @DisplayName("no class is called a manager, helper, util or data")
    void namesSaySomething() {
        holds(SourceRules::namesSaySomething);
    }

    @Test
    @DisplayName("a component is made in one way only by the number of services it takes")
    void components() {
        holds(SourceRules::componentsAreMadeOneWay);
    }

    @Test
    @DisplayName("no two bundles have a class of one name")
    void namesStandOnce() {
        holds(SourceRules::namesStandOnce);
    }

    @Test
    @DisplayName("text that is shown is not written in code")
    void shownTextIsExternalised() {
        holds(SourceRules::shownTextIsExternalised);
    }

    @Test
    @DisplayName("what sort a row of the day is matters to whoever brings it alone")
    void rowsAreAnybodys() {
        holds(DoorRules::rowsAreAnybodys);
    }

    @Test
    @DisplayName("guards are asked before a user’s command is run")
    void guardsAreAsked() {
        holds(DoorRules::guardsAreAsked);
    }

    @Test
    @DisplayName("examples use what is for everybody")
    void examplesUseTheDoors() {
        assertThat(checkout.examples()).isNotEmpty();
        holds(DoorRules::examplesUseTheDoors);
    }

    @Test
    @DisplayName("the application has no view of its own")
    void appHasNoViews() {
        holds(ProjectRules::appHasNoViews);
    }

    @Test
    @DisplayName("every third-party artifact is documented with its version")
    void dependenciesAreDocumented() {
        holds(ProjectRules::dependenciesAreDocumented);
    }

    @Test
    @DisplayName("every test bundle is a module, so that it runs")
    void testsAreModules() {
        holds(ProjectRules::testsAreModules);
    }

    @Test
    @DisplayName("every bundle is explained in bundles/README.md")
    void bundlesAreExplained() {
        holds(ProjectRules::bundlesAreExplained);
    }

    @Test
    @DisplayName("every bundle is in one feature, and every feature in the product")
    void bundlesAreInOneFeature() {
        holds(ProjectRules::bundlesAreInOneFeature);
    }

    @Test
    @DisplayName("every top folder explains itself")
    void foldersExplainThemselves() {
        holds(ProjectRules::foldersExplainThemselves);
    }

    @Test
    @DisplayName("every text can be said, whatever the numbers in it")
    void everyTextCanBeSaid() {
        holds(TextRules::everyTextCanBeSaid);
    }

    @Test
    @DisplayName("windows read no rows")
    void windowsKnowNoSql() {
        holds(WallRules::windowsKnowNoSql);
    }

    @Test
    @DisplayName("a feature's tables are read by that feature alone")
    void tablesStayInside() {
        holds(WallRules::tablesStayInside);
    }

    @Test
    @DisplayName("rows are for friends, and no window is one")
    void rowsAreForFriends() {
        holds(WallRules::rowsAreForFriends);
    }

    @Test
    @DisplayName("what is for friends is used by named friends")
    void friendsAreNamed() {
        holds(WallRules::friendsAreNamed);
    }

    @Test
    @DisplayName("what is internal has tests for friends, and nobody else")
    void internalsHaveTestsForFriends() {
        holds(WallRules::internalsHaveTestsForFriends);
    }

    @Test
    @DisplayName("no row counts constants of an enumeration")
    void noOrdinals() {
        holds(WallRules::noOrdinals);
    }

    @Test
    @DisplayName("packages inside a bundle use each other only as rooms.txt says")
    void roomsKeepTheirArrows() {
        holds(Rooms.ofTheHouse());
    }

    /** Those that are built; more come with their features. */
    private static List<String> built() {
        return Stream.of(RequirementRules.ids("M", 15), RequirementRules.ids("G", 12), RequirementRules.ids("F", 16), RequirementRules.ids("I", 6),
                RequirementRules.ids("O", 8), RequirementRules.ids("T", 15), RequirementRules.ids("N", 3), RequirementRules.ids("K", 12)).flatMap(ids -> ids)
                .toList();
    }

    @Test
    @DisplayName("every requirement that is built has a test that names it")
    void requirementsAreTested() {
        holds(RequirementRules.areTested(built()));
    }

    @Test
    @DisplayName("every requirement that is built is told to users in docs/practice.md, with what it begins with and where to change that")
    void requirementsAreExplained() {
        holds(RequirementRules.areExplained(built()));
    }
}
