/** Generators of realistic registers, as a plain API and as jqwik arbitraries, and assertions. */
@NullMarked
package org.rectification.testkit;

import org.jspecify.annotations.NullMarked;
