// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.details;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Command;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PostalAddress;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.links.Link;

/** The lines of a card that people and organizations have alike: how they are reached, and fields of the user's own (M15). UI thread only. */
public final class ContactLines {
    private static final Map<String, EAttribute> VALUES = Map.of("email", ModelPackage.Literals.EMAIL_ADDRESS__ADDRESS,
            "phone", ModelPackage.Literals.PHONE_NUMBER__NUMBER, "link", ModelPackage.Literals.WEB_LINK__URI);
    private static final Map<String, EAttribute> LABELS = Map.of("email", ModelPackage.Literals.EMAIL_ADDRESS__LABEL,
            "phone", ModelPackage.Literals.PHONE_NUMBER__LABEL, "link", ModelPackage.Literals.WEB_LINK__LABEL,
            "address", ModelPackage.Literals.POSTAL_ADDRESS__LABEL);
    private static final Map<String, Icon> ICONS = Map.of("email", Icon.MAIL, "phone", Icon.PHONE, "link", Icon.SHARE);

    private final PageTools tools;
    private final Composite grid;

    /** @param grid has four columns */
    public ContactLines(PageTools tools, Composite grid) {
        this.tools = tools;
        this.grid = grid;
    }

    /** A way to reach somebody: what it is, the thing itself, and what can be done with it. */
    public void contact(PersonPage.Contact contact) {
        String kind = Texts.get("details." + contact.kind());
        DetailLine line = new DetailLine(tools, grid).about(contact.id()).label(contact.label(), kind,
                t -> new EditEntity(contact.id()).set(LABELS.get(contact.kind()), t));
        Optional<UUID> removal = Optional.of(contact.id());
        if (contact.kind().equals("address")) {
            line.leading(contact.value(), () -> tools.space().find(contact.id(), PostalAddress.class)
                    .ifPresent(a -> new AddressPopover(tools, a).open(grid.getShell())));
            line.end(Optional.empty(), Icon.EDIT, "", removal, contact.value());
            return;
        }
        EAttribute value = VALUES.get(contact.kind());
        line.value(contact.label().isBlank() ? kind : kind + ", " + contact.label(), contact.value(), value,
                t -> set(contact.id(), value, t));
        line.end(link(contact), ICONS.get(contact.kind()), Texts.get("details.open." + contact.kind()), removal, contact.value());
    }

    /** A field of the user's own. */
    public void field(UUID id, String name, String value) {
        String kind = Texts.get("details.field");
        DetailLine line = new DetailLine(tools, grid).about(id).label(name == null ? "" : name, kind,
                t -> new EditEntity(id).set(ModelPackage.Literals.CUSTOM_FIELD__NAME, t));
        line.value(kind, value == null ? "" : value, ModelPackage.Literals.CUSTOM_FIELD__VALUE,
                t -> set(id, ModelPackage.Literals.CUSTOM_FIELD__VALUE, t));
        line.end(Optional.empty(), Icon.CHECK, "", Optional.of(id), name == null || name.isBlank() ? value : name + ": " + value);
    }

    /** Where it leads in the user's programs. */
    public static Optional<Link> link(PersonPage.Contact contact) {
        return switch (contact.kind()) {
            case "email" -> Link.mail(contact.value());
            case "phone" -> Link.phone(contact.value());
            case "link" -> Link.page(contact.value()).or(() -> Link.of(contact.value()));
            default -> Optional.empty();
        };
    }

    /** Words with commas between them. */
    public static List<String> split(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }

    /** An emptied value is removed. */
    public static Command<?> set(UUID id, EAttribute feature, String text) {
        return text.isBlank() ? new RemoveDetail(id) : new EditEntity(id).set(feature, text);
    }
}
