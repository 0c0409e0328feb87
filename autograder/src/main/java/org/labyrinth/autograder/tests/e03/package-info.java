/** Hidden tests of exercise 03, porosity and interfacial area. */
package org.labyrinth.autograder.tests.e03;
