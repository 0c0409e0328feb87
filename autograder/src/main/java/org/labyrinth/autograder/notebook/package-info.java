/**
 * Notebooks as files: version 4 of the Jupyter format, and in it version 3 of nbgrader's cell
 * metadata, which says what each cell is for.
 *
 * <table>
 *   <caption>Roles of a cell by its metadata</caption>
 *   <tr><th>grade</th><th>solution</th><th>locked</th><th>role</th></tr>
 *   <tr><td>no</td><td>yes</td><td></td><td>solution: the student's answer</td></tr>
 *   <tr><td>yes</td><td>no</td><td></td><td>check: tells the student how it stands</td></tr>
 *   <tr><td>no</td><td>no</td><td>yes</td><td>locked: given, not to be changed</td></tr>
 *   <tr><td colspan="3">no metadata</td><td>free</td></tr>
 * </table>
 *
 * <p>Sources: nbformat 4.5 (jupyter/nbformat), nbgrader metadata schema 3 (jupyter/nbgrader).
 */
package org.labyrinth.autograder.notebook;
