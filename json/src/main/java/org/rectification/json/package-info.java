/**
 * Strict readers and writers of rectification documents.
 *
 * <p>Read in this order: {@link org.rectification.json.Documents}, the kinds of documents; {@link
 * org.rectification.json.DocumentFormat}, all there is to one kind; {@link org.rectification.json.InvalidDocumentException} and {@link
 * org.rectification.json.JsonFault}, what is wrong with one and where; {@link org.rectification.json.JsonLine}, which
 * Jackson does the work; {@link org.rectification.json.Jackson2Module} and {@link
 * org.rectification.json.Jackson3Module}, for a mapper of your own.
 *
 * <p><b>The shape of documents.</b> A document is an object that starts with {@code format} and {@code version}.
 * Properties are named like the accessors of core. The rest follows from a few rules:
 *
 * <table>
 *   <caption>How values stand in a document, and what was decided against</caption>
 *   <tr><th>value</th><th>in the document</th><th>not</th><th>because</th></tr>
 *   <tr><td>absent value, empty list</td><td>left out</td><td>{@code null}, {@code []}</td><td>one way to say it</td></tr>
 *   <tr><td>text</td><td>{@code "江西省"} or {@code {"zh": "江西省", "en": "Jiangxi"}}</td><td>always an object</td>
 *     <td>most sources are Chinese alone</td></tr>
 *   <tr><td>date</td><td>{@code "2017-12-31"}</td><td>a number, a list, a date with a time</td>
 *     <td>one spelling, and no time zone</td></tr>
 *   <tr><td>span of days</td><td>{@code {"first": "2016-07-14", "last": "2016-08-14"}}</td>
 *     <td>{@code "2016-07-14/2016-08-14"}</td><td>a fault has the place of its end</td></tr>
 *   <tr><td>deadline</td><td>{@code "2017年底前"} or {@code {"words": "立行立改", "due": "2019-12-31"}}</td>
 *     <td>its facets</td><td>they follow from the words; two copies could disagree</td></tr>
 *   <tr><td>quantity</td><td>{@code 27} or {@code {"bound": "more-than", "amount": 6000}}</td><td>{@code ">6000"}</td>
 *     <td>numbers are numbers</td></tr>
 *   <tr><td>ratio</td><td>{@code {"numerator": 30, "denominator": 100}}</td><td>{@code 0.3}</td><td>exact</td></tr>
 *   <tr><td>code</td><td>{@code "basically-complete"}</td><td>its number, its name in Java</td>
 *     <td>stable, and readable</td></tr>
 *   <tr><td>one of several kinds</td><td>an object whose {@code kind} says which</td>
 *     <td>one property for each kind, a wrapper</td><td>the properties stay where they are</td></tr>
 *   <tr><td>responsibility chain, history</td><td>the list of links or entries</td><td>an object around it</td>
 *     <td>nothing else is in it</td></tr>
 *   <tr><td>entry about the issue as a whole</td><td>no {@code subject}</td><td>{@code {"kind": "issue"}}</td>
 *     <td>most are; the long form can be read</td></tr>
 * </table>
 */
@NullMarked
package org.rectification.json;

import org.jspecify.annotations.NullMarked;
