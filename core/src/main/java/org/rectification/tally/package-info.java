/**
 * Counts of records: accountability in persons, person-times and units, complaints in letters and matters, mechanisms
 * without repeats, and published totals held against their parts and against each other.
 *
 * <p>Read in this order: {@link org.rectification.tally.Persons}, {@link org.rectification.tally.PersonTimes} and {@link
 * org.rectification.tally.Units} (the numbers, which the type system keeps apart), {@link
 * org.rectification.tally.AccountabilityCount}, {@link org.rectification.tally.AccountabilityTally} and {@link
 * org.rectification.tally.AccountabilityFigures} with {@link org.rectification.tally.Grouping}; {@link
 * org.rectification.tally.TotalCheck} and {@link org.rectification.tally.TotalSum}; {@link
 * org.rectification.tally.SanctionEffect}; {@link org.rectification.tally.ComplaintFigures} with {@link
 * org.rectification.tally.ComplaintRates}; {@link org.rectification.tally.MechanismList}.
 */
@NullMarked
package org.rectification.tally;

import org.jspecify.annotations.NullMarked;
