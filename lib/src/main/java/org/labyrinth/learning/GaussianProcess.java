package org.labyrinth.learning;

import java.util.Arrays;

/**
 * Functions drawn at random with mean 0 and a given covariance, of which only those remain that
 * pass by the examples, each within its noise. Source: Rasmussen and Williams (2006), algorithm
 * 2.1.
 *
 * @param kernel the covariance
 * @param noise σ, the scatter of an observation about the function, positive [unit of the target]
 */
public record GaussianProcess(Kernel kernel, double noise) implements Learner {
  public GaussianProcess {
    Require.positive("noise", noise, "Gaussian process");
  }

  /**
   * Conditions on the examples.
   *
   * @throws org.labyrinth.numerics.SolverException if the covariance is singular within round-off:
   *     examples that coincide, and a noise too small for that
   */
  @Override
  public GaussianProcessFit fit(DataSet data) {
    return new GaussianProcessFit(this, data);
  }

  @Override
  public String name() {
    return "Gaussian process";
  }

  /** The logarithms of the kernel's hyperparameters, and of the noise. */
  double[] logParameters() {
    double[] kernelOnes = kernel.logParameters();
    double[] all = Arrays.copyOf(kernelOnes, kernelOnes.length + 1);
    all[kernelOnes.length] = Math.log(noise);
    return all;
  }

  GaussianProcess withLogParameters(double[] all) {
    double[] kernelOnes = Arrays.copyOf(all, all.length - 1);
    return new GaussianProcess(kernel.withLogParameters(kernelOnes), Math.exp(all[all.length - 1]));
  }
}
