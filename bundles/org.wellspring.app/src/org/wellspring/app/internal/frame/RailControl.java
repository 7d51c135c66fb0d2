// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.frame;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.EventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;
import org.wellspring.app.internal.Texts;
import org.wellspring.app.internal.arrangement.Arrangement;
import org.wellspring.app.internal.door.Threshold;
import org.wellspring.app.internal.keys.Keys;
import org.wellspring.ui.icons.Glyph;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Rail;
import org.wellspring.ui.widgets.RailItem;

import jakarta.annotation.PostConstruct;

/** The rail: shows every perspective that is in the model, in its order, and follows the one on show. */
public final class RailControl {
    private Arrangement arrangement;
    private Theme theme;
    private Rail rail;

    @PostConstruct
    void create(Composite parent, Theme look, MApplication application, Arrangement perspectives,
            Threshold threshold) {
        Bars.fill(parent, false);
        theme = look;
        arrangement = perspectives;
        rail = new Rail(parent, theme, Texts.get("rail.name"));
        rail.onSelect(item -> perspectives.all().stream().filter(p -> p.getElementId().equals(item.id())).findFirst()
                .ifPresent(p -> show(application, p)));
        threshold.onChange(() -> fill(threshold));
        fill(threshold);
    }

    /** Called for every container whose selection changes, on the UI thread as all changes of the model; ours is the stack of perspectives. */
    @jakarta.inject.Inject
    void selected(@Optional @EventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event != null && rail != null && !rail.isDisposed()
                && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective shown) {
            rail.select(shown.getElementId());
        }
    }

    private void fill(Threshold threshold) {
        if (rail.isDisposed()) {
            return;
        }
        List<MPerspective> shown = threshold.space().isPresent() ? arrangement.all() : List.of();
        rail.setItems(shown.stream().map(this::item).toList());
        arrangement.current().ifPresent(p -> rail.select(p.getElementId()));
    }

    private RailItem item(MPerspective perspective) {
        String label = perspective.getLocalizedLabel();
        String tooltip = perspective.getLocalizedTooltip();
        int index = arrangement.all().indexOf(perspective) + 1;
        String key = index <= 9 ? Keys.shown("M1+" + index) : "";
        return new RailItem(perspective.getElementId(), label, glyph(perspective),
                (tooltip == null || tooltip.isEmpty() ? label : tooltip) + (key.isEmpty() ? "" : " (" + key + ")"), key);
    }

    private Glyph glyph(MPerspective perspective) {
        return java.util.Optional.ofNullable(perspective.getIconURI()).flatMap(theme.icons()::find)
                .orElseGet(() -> theme.icons().get(Icon.MORE));
    }

    private static void show(MApplication application, MPerspective perspective) {
        application.getChildren().getFirst().getContext().get(EPartService.class).switchPerspective(perspective);
    }
}
