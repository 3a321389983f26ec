package org.rectification.generated;

import java.util.Arrays;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Place;

/**
 * What generated builders throw if required attributes were not given. They can only write {@code throw new …(names)},
 * with a public constructor that takes the names. This one never returns: it throws the {@link InvalidValueException}
 * itself, which so has no constructor for names in the public API.
 */
public final class MissingAttributes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Throws the exception with a fault for each attribute.
     *
     * @param attributes the attributes' names, at least one; each is the place of a fault with the code
     *     {@code value.missing}
     * @throws InvalidValueException always
     */
    public MissingAttributes(String... attributes) {
        throw new InvalidValueException(Arrays.stream(attributes)
                .map(name -> Fault.of(BuilderFault.MISSING, Place.of(name), "attribute", name))
                .toList());
    }
}
