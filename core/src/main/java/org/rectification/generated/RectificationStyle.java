package org.rectification.generated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The style of all generated types: a builder and an implementation that are both hidden. The builder extends the
 * public one, which is written by hand.
 *
 * <p>Retained in source only, so that it leaves no trace in the class files that others compile against.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        typeBuilder = "Generated*Builder",
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        get = "*",
        from = "",
        depluralize = true,
        depluralizeDictionary = {"batch:batches", "criterion:criteria"},
        forceEqualsInWithers = true,
        jacksonIntegration = false,
        throwForInvalidImmutableState = MissingAttributes.class,
        allowedClasspathAnnotations = Generated.class)
public @interface RectificationStyle {}
