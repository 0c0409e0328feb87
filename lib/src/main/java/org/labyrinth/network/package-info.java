/**
 * Diffusion on voxels is a network of conductances: (A x)ᵢ = groundᵢ xᵢ + Σⱼ gᵢⱼ (xᵢ − xⱼ), each
 * node a voxel, each edge a shared face, each ground a face with a fixed value.
 *
 * <p>Two preconditioners know it: {@link org.labyrinth.network.IncompleteCholesky}, whose
 * iterations grow with the image, and {@link org.labyrinth.network.AggregationMultigrid} with the
 * K-cycle (Notay and Vassilevski 2008, doi 10.1002/nla.542), whose iterations do not.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>gᵢⱼ</td><td>{@code conductance}</td><td>as the problem</td></tr>
 * <tr><td>groundᵢ</td><td>{@code ground}</td><td>as the problem</td></tr>
 * </table>
 */
package org.labyrinth.network;
