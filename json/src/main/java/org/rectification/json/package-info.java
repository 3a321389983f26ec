/**
 * Strict reading and writing of rectification documents as JSON.
 *
 * <p>Start with {@link org.rectification.json.Documents}, the kinds of documents, and
 * {@link org.rectification.json.DocumentFormat}, which reads and writes one kind. Faults are described by
 * {@link org.rectification.json.InvalidDocumentException} and {@link org.rectification.json.JsonFault}.
 * {@link org.rectification.json.JsonLine} selects Jackson 2 or Jackson 3. To use your own mapper, register
 * {@link org.rectification.json.Jackson2Module} or {@link org.rectification.json.Jackson3Module}.
 *
 * <p><b>The shape of documents.</b> A document is an object that starts with {@code format} and {@code version}.
 * Properties have the names of the accessors in the model. The following rules determine the rest:
 *
 * <table>
 *   <caption>How values are represented in a document, and the alternatives that were rejected</caption>
 *   <tr><th>value</th><th>in the document</th><th>rejected</th><th>reason</th></tr>
 *   <tr><td>absent value, empty list</td><td>omitted</td><td>{@code null}, {@code []}</td>
 *     <td>a single representation</td></tr>
 *   <tr><td>text</td><td>{@code "江西省"} or {@code {"zh": "江西省", "en": "Jiangxi"}}</td><td>always an object</td>
 *     <td>most sources are in Chinese only</td></tr>
 *   <tr><td>date</td><td>{@code "2017-12-31"}</td><td>a number, a list, a date with a time</td>
 *     <td>a single representation, and no time zone</td></tr>
 *   <tr><td>span of days</td><td>{@code {"first": "2016-07-14", "last": "2016-08-14"}}</td>
 *     <td>{@code "2016-07-14/2016-08-14"}</td><td>a fault can name the day concerned</td></tr>
 *   <tr><td>deadline</td><td>{@code "2017年底前"} or {@code {"words": "立行立改", "due": "2019-12-31"}}</td>
 *     <td>its facets</td><td>they are derived from the words; a copy could contradict them</td></tr>
 *   <tr><td>quantity</td><td>{@code 27} or {@code {"bound": "more-than", "amount": 6000}}</td><td>{@code ">6000"}</td>
 *     <td>numbers remain numbers</td></tr>
 *   <tr><td>ratio</td><td>{@code {"numerator": 30, "denominator": 100}}</td><td>{@code 0.3}</td><td>exact</td></tr>
 *   <tr><td>code</td><td>{@code "basically-complete"}</td><td>its ordinal, its Java name</td>
 *     <td>stable and readable</td></tr>
 *   <tr><td>one of several kinds</td><td>an object with a property {@code kind}</td>
 *     <td>one property for each kind, a wrapper</td><td>the structure stays flat</td></tr>
 *   <tr><td>responsibility chain, history</td><td>the list of links or entries</td><td>an enclosing object</td>
 *     <td>it would contain nothing else</td></tr>
 *   <tr><td>entry about the issue as a whole</td><td>no {@code subject}</td><td>{@code {"kind": "issue"}}</td>
 *     <td>most entries are; the long form is accepted</td></tr>
 *   <tr><td>reason</td><td>{@code {"code": "rate.left-out", "arguments": {"count": 6, "tier": "complete"}}}</td>
 *     <td>its sentence</td><td>the slots of the message declare the types; the sentence is made from the
 *         values</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.json;

import org.jspecify.annotations.NullMarked;
