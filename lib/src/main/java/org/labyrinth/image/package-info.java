/** Voxel images of porous materials: what they are, where they come from, how to make them. */
package org.labyrinth.image;
