/**
 * What was handed in, wherever it lies: folders, zips, notebooks and the downloads of learning
 * platforms become one {@link org.labyrinth.autograder.intake.Submission} a student, read within
 * limits and never unpacked onto the disk.
 *
 * <table>
 *   <caption>Whose a file is, by its path</caption>
 *   <tr><th>layout</th><th>path</th><th>student</th><th>who and when</th></tr>
 *   <tr><td>plain</td><td>{@code NAME.ipynb}, {@code NAME.zip}, {@code NAME/…}</td><td>NAME</td>
 *     <td></td></tr>
 *   <tr><td>nbgrader</td><td>{@code submitted/ID/ASSIGNMENT/NOTEBOOK.ipynb}</td><td>ID</td>
 *     <td>id; time by {@code timestamp.txt}</td></tr>
 *   <tr><td>Moodle</td><td>{@code NAME_ID_assignsubmission_file_/…}</td><td>NAME_ID</td>
 *     <td>name, id</td></tr>
 *   <tr><td>Canvas</td><td>{@code NAME_LATE_ID_UPLOAD_NOTEBOOK.ipynb}</td><td>NAME_ID</td>
 *     <td>name, id</td></tr>
 *   <tr><td>Gradescope</td><td>{@code submission_N/…}</td><td>NAME_ID, of each in a group</td>
 *     <td>name, id, address and time by {@code submission_metadata.yml}</td></tr>
 * </table>
 *
 * <table>
 *   <caption>What is read of one submission; what is beyond is said in its result</caption>
 *   <tr><th></th><th>of one</th><th>of all</th></tr>
 *   <tr><td>notebooks</td><td></td><td>100</td></tr>
 *   <tr><td>bytes of notebooks, unpacked</td><td>20 MB</td><td>100 MB</td></tr>
 *   <tr><td>cells</td><td>5,000</td><td>20,000</td></tr>
 *   <tr><td>characters of their sources</td><td>2 million</td><td>8 million</td></tr>
 *   <tr><td>bytes of zips in a zip, and of what is in them</td><td>50 MB</td><td>100 MB</td></tr>
 *   <tr><td>bytes of other files in those</td><td></td><td>400 MB, passed over</td></tr>
 *   <tr><td>zips, and the bytes of the directory of one</td><td>4 MB</td><td>50</td></tr>
 * </table>
 */
package org.labyrinth.autograder.intake;
