// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.book;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.model.group.GroupPackage;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Makes detached objects of {@link Trees}. References are proxies with an id, which the space resolves once the object
 * is in it.
 */
public final class Decoder {
    private final Consumer<JsonNode> strangers;

    /**
     * Makes objects.
     *
     * @param strangers told of every contained object that can't be made, because nobody here knows its class
     */
    public Decoder(Consumer<JsonNode> strangers) {
        this.strangers = strangers;
        EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        EPackage.Registry.INSTANCE.putIfAbsent(GroupPackage.eNS_URI, GroupPackage.eINSTANCE);
    }

    /** The class of this name, {@code nsURI#Class}, if it is known and has objects. */
    public static Optional<EClass> type(String name) {
        int hash = name.lastIndexOf('#');
        EPackage ePackage = hash < 0 ? null : EPackage.Registry.INSTANCE.getEPackage(name.substring(0, hash));
        return ePackage != null && ePackage.getEClassifier(name.substring(hash + 1)) instanceof EClass type
                && !type.isAbstract() && BasePackage.Literals.ENTITY.isSuperTypeOf(type) && makesEntities(type) ? Optional.of(type) : Optional.empty();
    }

    /** A class that was written without a generator has no Java class of its own; its factory tells. */
    private static boolean makesEntities(EClass type) {
        Class<?> java = type.getInstanceClass();
        return java != null ? Entity.class.isAssignableFrom(java) : EcoreUtil.create(type) instanceof Entity;
    }

    /** The object, or empty if nobody here knows its class. */
    public Optional<Entity> entity(JsonNode tree) {
        Optional<EClass> type = type(tree.path(Trees.CLASS).asText());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Entity entity = (Entity) EcoreUtil.create(type.get());
        entity.setId(UUID.fromString(tree.path(Trees.ID).asText()));
        tree.properties().forEach(property -> {
            EStructuralFeature feature = type.get().getEStructuralFeature(property.getKey());
            if (feature != null && !property.getKey().equals(Trees.ID)) {
                set(entity, feature, property.getValue());
            }
        });
        return Optional.of(entity);
    }

    @SuppressWarnings("unchecked")
    private void set(Entity entity, EStructuralFeature feature, JsonNode value) {
        if (feature.isMany()) {
            EList<Object> list = (EList<Object>) entity.eGet(feature);
            value.forEach(v -> value(feature, v).ifPresent(list::add));
        } else {
            JsonNode one = value.isArray() ? value.path(value.size() - 1) : value;
            value(feature, one).ifPresent(v -> entity.eSet(feature, v));
        }
    }

    private Optional<Object> value(EStructuralFeature feature, JsonNode value) {
        if (feature instanceof EAttribute attribute) {
            return attribute(attribute.getEAttributeType(), value);
        }
        EReference reference = (EReference) feature;
        Optional<? extends EObject> object = reference.isContainment() ? contained(value) : proxy(reference, value);
        return object.filter(o -> reference.getEReferenceType().isInstance(o)).map(Object.class::cast);
    }

    private Optional<Entity> contained(JsonNode value) {
        Optional<Entity> entity = entity(value);
        if (entity.isEmpty()) {
            strangers.accept(value);
        }
        return entity;
    }

    private static Optional<EObject> proxy(EReference reference, JsonNode value) {
        if (!value.has(Trees.REF)) {
            return Optional.empty();
        }
        EClass type = reference.getEReferenceType();
        // Any class will do that can stand in the reference: who looks gets the object itself from the space.
        EClass standIn = type.isAbstract() ? ModelPackage.Literals.PERSON : type;
        UUID id = UUID.fromString(value.get(Trees.REF).asText());
        Entity proxy = (Entity) EcoreUtil.create(standIn);
        proxy.setId(id);
        ((InternalEObject) proxy).eSetProxyURI(URI.createGenericURI("space", id.toString(), null));
        return Optional.of(proxy);
    }

    private static Optional<Object> attribute(EDataType type, JsonNode value) {
        Class<?> java = type.getInstanceClass();
        if (java == byte[].class) {
            return Optional.of(Base64.getDecoder().decode(value.asText()));
        } else if (java == double.class || java == Double.class) {
            return Optional.of(value.isTextual() ? Double.valueOf(value.asText()) : (Object) value.asDouble());
        }
        return Optional.ofNullable(EcoreUtil.createFromString(type, value.asText()));
    }
}
