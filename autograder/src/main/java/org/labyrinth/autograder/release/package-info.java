/**
 * What a student is handed, made from what the instructor has: solved notebooks lose what stands
 * between {@code BEGIN SOLUTION} and {@code END SOLUTION}, the rest is copied, and the whole is
 * searched for anything that must not be there.
 */
package org.labyrinth.autograder.release;
