#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Eclipse e4, org.eclipse.e4.ui.bindings 0.15.100: a handler whose @CanExecute says no still takes its key. KeyBindingDispatcher.executeCommand answers
# "handled" as soon as there is a handler, so the event goes no further: with Enter, Delete or an arrow bound to such a command the field or list that has
# the keyboard never sees the key, and nothing happens. With no handler at all the key goes on. One would expect the same of a handler that can't run.
# Ends with 1 once that has changed, 2 without Maven or a JDK of at least 21.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
java --version | awk 'NR == 1 { exit ($2 + 0 < 21) }' || { echo "a JDK of at least 21 is needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>org.eclipse.platform</groupId><artifactId>org.eclipse.e4.ui.bindings</artifactId><version>0.15.100</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Resting.java" <<'JAVA'
import java.lang.reflect.Proxy;
import java.util.Map;

import org.eclipse.core.commands.Category;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.CommandServiceAddon;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.ui.bindings.keys.KeyBindingDispatcher;
import org.eclipse.swt.widgets.Event;

public class Resting {
    private static boolean ran;

    public static class Rests {
        @CanExecute
        public boolean canExecute() {
            return false;
        }

        @Execute
        public void execute() {
            ran = true;
        }
    }

    public static void main(String[] arguments) throws Exception {
        IEclipseContext context = EclipseContextFactory.create();
        context.set(IContributionFactory.class, (IContributionFactory) Proxy.newProxyInstance(Resting.class.getClassLoader(),
                new Class<?>[] {IContributionFactory.class}, (proxy, method, values) -> method.getReturnType() == boolean.class ? true : null));
        ContextInjectionFactory.make(CommandServiceAddon.class, context);
        ECommandService commands = context.get(ECommandService.class);
        Category category = commands.defineCategory("finding", "Finding", null);
        commands.defineCommand("finding.find", "Find", null, category, null);
        ParameterizedCommand find = commands.createCommand("finding.find", Map.of());
        KeyBindingDispatcher dispatcher = ContextInjectionFactory.make(KeyBindingDispatcher.class, context);
        boolean without = dispatcher.executeCommand(find, new Event());
        context.get(EHandlerService.class).activateHandler("finding.find", new Rests());
        boolean can = context.get(EHandlerService.class).canExecute(find);
        boolean with = dispatcher.executeCommand(find, new Event());
        System.out.println("no handler: key taken " + without);
        System.out.println("a handler that can't run (" + can + "): key taken " + with + ", ran " + ran);
        System.exit(!without && !can && with && !ran ? 0 : 1);
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/Resting.java"
