// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.Base64;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.oplog.Value;

/** Attribute values between the model, operations and JSON. */
public final class Values {
    private Values() {
    }

    /** The value as an operation carries it; enumerations, dates and the like as their text. */
    public static Value toOp(EAttribute attribute, Object value) {
        return switch (value) {
            case null -> Value.NONE;
            case String text -> new Value.Text(text);
            case Boolean flag -> new Value.Bool(flag);
            case Integer number -> new Value.Int(number);
            case Long number -> new Value.Int(number);
            case Short number -> new Value.Int(number);
            case Byte number -> new Value.Int(number);
            case Double real -> new Value.Real(real);
            case Float real -> new Value.Real(real);
            case byte[] bytes -> new Value.Bytes(bytes);
            default -> new Value.Text(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        };
    }

    /** A number of JSON as the attribute's type has it; empty if the attribute holds no numbers. */
    static Optional<Object> fromNumber(EAttribute attribute, Number number) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == int.class || type == Integer.class) {
            return Optional.of(number.intValue());
        } else if (type == long.class || type == Long.class) {
            return Optional.of(number.longValue());
        } else if (type == double.class || type == Double.class) {
            return Optional.of(number.doubleValue());
        } else if (type == float.class || type == Float.class) {
            return Optional.of(number.floatValue());
        } else if (type == short.class || type == Short.class) {
            return Optional.of(number.shortValue());
        } else if (type == byte.class || type == Byte.class) {
            return Optional.of(number.byteValue());
        }
        return Optional.empty();
    }

    /** A text of JSON as the attribute's type has it; empty if a newer version wrote what this one can't read. */
    static Optional<Object> fromText(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return Optional.of(text);
        }
        try {
            if (java == byte[].class) {
                return Optional.of(Base64.getDecoder().decode(text));
            } else if (java == double.class || java == Double.class) {
                return Optional.of(Double.valueOf(text));
            }
            return Optional.ofNullable(EcoreUtil.createFromString(type, text));
        } catch (RuntimeException e) {
            // The operations keep it; a version that understands the value shows it again.
            return Optional.empty();
        }
    }

    /** A truth value of JSON; empty if the attribute holds none. */
    static Optional<Object> fromFlag(EAttribute attribute, boolean flag) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == boolean.class || type == Boolean.class ? Optional.of(flag) : Optional.empty();
    }
}
