/**
 * Many submissions: finding them in folders and zips, grading them side by side, leaving out what
 * is graded already. Whatever is wrong with one submission ends in its own result.
 */
package org.labyrinth.autograder.batch;
