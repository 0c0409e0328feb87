#!/usr/bin/env bash
# A sweep in four parts on a Slurm cluster, then their table.
#
# From Labyrinth's folder, on a file system that all nodes see:
#
#   java Lab.java sweep --help                      # builds the kit once, so that no part needs to
#   sbatch examples/sweep/slurm.sh                  # prints the number of the job
#   sbatch --array=1 --dependency=afterok:NUMBER examples/sweep/slurm.sh merge
#
# A part that was stopped, by its time limit or by the machine, goes on where it stood when it is
# submitted again: sbatch --array=3 examples/sweep/slurm.sh
#
# The shell and the commands are tested, by a test without Slurm; it has not been run on a cluster.
#SBATCH --job-name=porosity
#SBATCH --array=1-4
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=4
#SBATCH --mem=4G
#SBATCH --time=01:00:00
#SBATCH --requeue
set -euo pipefail

plan=${PLAN:-examples/sweep/porosity.json}
out=${OUT:-results}
parts=4 # as in --array
mkdir -p "$out"

if [ "${1:-}" = merge ]; then
  exec java Lab.java sweep merge "$plan" "$out"/part-*.journal --out "$out/porosity.csv"
fi
exec java Lab.java sweep "$plan" --shard "${SLURM_ARRAY_TASK_ID}/$parts" \
  --journal "$out/part-${SLURM_ARRAY_TASK_ID}.journal" --threads "${SLURM_CPUS_PER_TASK:-1}"
