// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.wellspring.update.PluginFaults;

/**
 * Plug-ins that bring something for the window of which nothing is there, because what it should be put into does not exist. The platform
 * says nothing of it.
 */
final class LostPlaces {
    private final MApplication application;
    private final EModelService model;

    LostPlaces(MApplication application, EModelService model) {
        this.application = application;
        this.model = model;
    }

    /** Notes them. UI thread. */
    void find(BundleContext context, PluginFaults faults) {
        List<Bundle> bring = Stream.of(context.getBundles()).filter(bundle -> bundle.getHeaders("").get("Model-Fragment") != null)
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING).filter(faults::isPlugin).toList();
        if (bring.isEmpty()) {
            return;
        }
        Set<String> brought = Stream.of(model.findElements(application, null, MApplicationElement.class, null, EModelService.ANYWHERE),
                application.getCommands(), application.getHandlers(), application.getAddons(), application.getDescriptors(), application.getCategories())
                .flatMap(List::stream).map(MApplicationElement::getContributorURI).filter(Objects::nonNull).collect(Collectors.toSet());
        bring.stream().filter(bundle -> brought.stream().noneMatch(uri -> uri.endsWith("/" + bundle.getSymbolicName())))
                .forEach(bundle -> faults.note(bundle, Texts.get("lost", bundle.getHeaders("").get("Model-Fragment").split(";")[0])));
    }
}
