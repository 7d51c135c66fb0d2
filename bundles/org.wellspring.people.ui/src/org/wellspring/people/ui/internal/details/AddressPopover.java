// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.details;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Command;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PostalAddress;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.ui.internal.Fields;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** All parts of a postal address, floor and post box among them (M15). UI thread only. */
final class AddressPopover {
    private static final List<EAttribute> PARTS = List.of(ModelPackage.Literals.POSTAL_ADDRESS__STREET,
            ModelPackage.Literals.POSTAL_ADDRESS__EXTENDED, ModelPackage.Literals.POSTAL_ADDRESS__PO_BOX,
            ModelPackage.Literals.POSTAL_ADDRESS__POSTAL_CODE, ModelPackage.Literals.POSTAL_ADDRESS__LOCALITY,
            ModelPackage.Literals.POSTAL_ADDRESS__REGION, ModelPackage.Literals.POSTAL_ADDRESS__COUNTRY);
    private static final int LABEL = 120;

    private final PageTools tools;
    private final PostalAddress address;
    private final Map<EAttribute, Text> fields = new LinkedHashMap<>();
    private Optional<UUID> newOwner = Optional.empty();
    private Consumer<UUID> added = id -> {};
    private Popover popover;

    AddressPopover(PageTools tools, PostalAddress address) {
        this.tools = tools;
        this.address = address;
    }

    /** The address is a new one of this person; calls back with its id. */
    AddressPopover addingTo(UUID person, Consumer<UUID> then) {
        newOwner = Optional.of(person);
        added = then;
        return this;
    }

    void open(Shell window) {
        popover = new Popover(window, tools.theme(), Texts.get("address.title"), 520).titled().stay().about(AddressPopover.class,
                newOwner.<Object>map(id -> id).orElse(address));
        Composite content = popover.content();
        Composite grid = row(content, 2);
        PARTS.forEach(p -> part(grid, p));
        Composite buttons = row(content, 2);
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        new FlatButton(buttons, tools.theme(), FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(buttons, tools.theme(), FlatButton.Kind.PRIMARY, Texts.get("save")).onPress(this::save);
        popover.kept(this::save).open();
        fields.values().iterator().next().setFocus();
    }

    private void part(Composite grid, EAttribute part) {
        String name = Texts.get("address." + part.getName());
        GridData left = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        left.widthHint = tools.theme().px(LABEL);
        new Heading(grid, tools.theme(), Heading.Level.SUBTITLE, name).setLayoutData(left);
        Text field = Fields.text(grid, tools.theme(), name);
        field.setMessage("");
        Object value = address.eGet(part);
        field.setText(value == null ? "" : value.toString());
        field.addListener(SWT.DefaultSelection, e -> save());
        fields.put(part, field);
    }

    private void save() {
        tools.actions().run(command()).ifPresent(done -> {
            if (done instanceof UUID id) {
                added.accept(id);
            }
            popover.close();
        });
    }

    private Command<?> command() {
        if (newOwner.isPresent()) {
            PostalAddress fresh = ModelFactory.eINSTANCE.createPostalAddress();
            fields.forEach((part, field) -> fresh.eSet(part, field.getText().isBlank() ? null : field.getText().strip()));
            return AddDetail.address(newOwner.get(), fresh);
        }
        EditEntity edit = new EditEntity(address.getId());
        fields.forEach((part, field) -> edit.set(part, field.getText()));
        return edit;
    }

    private Composite row(Composite parent, int columns) {
        Composite row = tools.theme().surface(new Composite(parent, SWT.NONE), tools.theme().surfaceOf(parent));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }
}
