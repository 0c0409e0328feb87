/**
 * What the grader says to the two processes that deal with a student's code, the compiler's and the
 * student's, and what they answer: frames of bytes, a handful of messages, and values coded by the
 * type that the contract declares.
 *
 * <p>The sides do not trust each other alike. The processes believe the grader. The grader believes
 * nothing: no frame names a class to load, every length is checked against what there is before
 * anything is allocated, messages nest once and no deeper, and whatever does not decode to the last
 * byte is a {@link org.labyrinth.autograder.protocol.ProtocolException}, which costs the process
 * its life and the test its points, and the grader nothing.
 *
 * <table>
 *   <caption>The messages to the compiler's process</caption>
 *   <tr><th>Request</th><th>Replies</th></tr>
 *   <tr><td>NewShell</td><td>Compiled</td></tr>
 *   <tr><td>RunCell(source)</td><td>CellDone(outcome), or Needs(request of the engine)</td></tr>
 *   <tr><td>FindAnswer(contract)</td><td>Compiled, Needs, or Threw(category, message)</td></tr>
 *   <tr><td>Given(the engine's reply)</td><td>what the request before may get</td></tr>
 *   <tr><td>Quit</td><td>the process ends</td></tr>
 * </table>
 *
 * <table>
 *   <caption>The messages to the student's process, the engine</caption>
 *   <tr><th>Request</th><th>Replies</th></tr>
 *   <tr><td>Load(classes)</td><td>Done, or Raised</td></tr>
 *   <tr><td>Invoke(class, method)</td><td>Done, Raised, or Undefined</td></tr>
 *   <tr><td>Show</td><td>Shown(text), or Raised</td></tr>
 *   <tr><td>MakeAnswer(contract, class, method)</td><td>Made, or Threw(category, message)</td></tr>
 *   <tr><td>Call(method, arguments)</td><td>Returned(value), or Threw(category, message)</td></tr>
 *   <tr><td>Quit</td><td>the process ends</td></tr>
 * </table>
 *
 * <p>A frame is its length (4 bytes, big-endian) and the message; a request ends in a number drawn
 * at random (8 bytes), with which its reply begins.
 */
package org.labyrinth.autograder.protocol;
