// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.details;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.people.commands.Organizations;
import org.wellspring.people.commands.WorkText;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.widgets.InlineEdit;

/**
 * Reads what somebody does and where from one line (M11), and asks where it may be meant in more than one way, and before an organization is made
 * that is very like one of the book. UI thread only.
 */
public final class Work {
    private final PageTools tools;
    private final Shell window;
    private final WorkText before;

    /** @param before what stood there; both texts empty for something new */
    public Work(PageTools tools, Shell window, WorkText before) {
        this.tools = tools;
        this.window = window;
        this.before = before;
    }

    /**
     * Takes a line as it is meant.
     *
     * @param meant called once with what is meant, never an open one, or never if that is asked and not answered
     * @param field where it was written: while it is asked it shows what is kept, and without an answer it is open again with what was written
     * @param kept what the field shows then
     */
    public void read(String text, Consumer<WorkText> meant, InlineEdit field, String kept) {
        List<WorkText> readings = WorkText.readings(tools.space(), text);
        List<WorkText> possible = readings.size() > 1 || !readings.getFirst().open() ? readings : alone(readings.getFirst().organization());
        if (possible.size() == 1) {
            known(possible.getFirst(), text, meant, field, kept);
            return;
        }
        field.setValue(kept);
        String which = possible.stream().allMatch(w -> !w.title().isEmpty() && !w.organization().isEmpty()) ? "work.which" : "work.meant";
        ask(Texts.get(which), Texts.get("work.which.hint"), possible.stream().map(w -> choice(possible.indexOf(w), w)).toList(),
                at -> known(possible.get(at), text, meant, field, kept), () -> again(field, text));
    }

    /** A text that nothing tells of is the one of the two that stood there; but where an organization would be made of it, that is asked. */
    private List<WorkText> alone(String text) {
        if (!before.title().isEmpty()) {
            return List.of(WorkText.role(text));
        }
        return OrganizationNames.alike(before.organization(), text) || OrganizationNames.same(before.organization(), text) ? List.of(WorkText.at(text))
                : List.of(WorkText.role(text), WorkText.at(text));
    }

    private static Chooser.Choice choice(int at, WorkText work) {
        String id = Integer.toString(at);
        return work.organization().isEmpty() ? new Chooser.Choice(id, work.title(), Texts.get("work.role"))
                : new Chooser.Choice(id, work.organization(), work.title().isEmpty() ? Texts.get("work.organization") : work.title());
    }

    private void known(WorkText work, String text, Consumer<WorkText> meant, InlineEdit field, String kept) {
        List<String> alike = OrganizationNames.same(before.organization(), work.organization()) ? List.of()
                : Organizations.alike(tools.space(), work.organization());
        if (alike.isEmpty()) {
            meant.accept(work);
            return;
        }
        if (!field.isDisposed()) {
            field.setValue(kept);
        }
        List<String> names = Stream.concat(alike.stream(), Stream.of(work.organization())).toList();
        ask(Texts.get("work.like", work.organization()), Texts.get("work.which.hint"), names.stream()
                .map(name -> new Chooser.Choice(Integer.toString(names.indexOf(name)), name,
                        Texts.get(names.indexOf(name) < alike.size() ? "work.known" : "work.new")))
                .toList(), at -> meant.accept(new WorkText(work.title(), names.get(at), false)), () -> again(field, text));
    }

    private static void again(InlineEdit field, String text) {
        if (!field.isDisposed()) {
            field.write(text);
        }
    }

    private void ask(String question, String hint, List<Chooser.Choice> choices, Consumer<Integer> answer, Runnable none) {
        // The field that was left takes the keyboard first.
        tools.theme().display().asyncExec(() -> new Chooser(tools.theme(), question, hint).among(choices).otherwise(none)
                .open(window, choice -> answer.accept(Integer.valueOf(choice.id()))));
    }
}
