/**
 * What the grader and a student's process say to each other: frames of bytes, a handful of
 * messages, and values coded by the type that the contract declares.
 *
 * <p>The two sides do not trust each other alike. The student's process believes the grader. The
 * grader believes nothing: no frame names a class to load, every length is checked against what
 * there is before anything is allocated, and whatever does not decode to the last byte is a {@link
 * org.labyrinth.autograder.protocol.ProtocolException}, which costs the student's process its life
 * and the test its points, and the grader nothing.
 *
 * <table>
 *   <caption>The messages</caption>
 *   <tr><th>Request</th><th>Replies</th></tr>
 *   <tr><td>RunCell(source)</td><td>CellDone(outcome)</td></tr>
 *   <tr><td>MakeAnswer(contract)</td><td>Made, or Threw(category, message)</td></tr>
 *   <tr><td>Call(method, arguments)</td><td>Returned(value), or Threw(category, message)</td></tr>
 *   <tr><td>Quit</td><td>the process ends</td></tr>
 * </table>
 *
 * <p>A frame is its length (4 bytes, big-endian), the request's number (4 bytes, echoed by the
 * reply), the kind (1 byte) and the message.
 */
package org.labyrinth.autograder.protocol;
