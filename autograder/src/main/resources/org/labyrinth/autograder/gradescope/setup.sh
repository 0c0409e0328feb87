#!/usr/bin/env bash
# What the grader needs on Gradescope's image, which is an Ubuntu: run once, as root, when the image
# is built. Neither needs a network afterwards.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq > /dev/null
# A whole JDK, for students' cells are compiled.
apt-get install --yes -qq --no-install-recommends openjdk-17-jdk-headless bubblewrap > /dev/null
rm -rf /var/lib/apt/lists/*
